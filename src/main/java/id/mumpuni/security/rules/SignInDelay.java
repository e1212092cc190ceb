package id.mumpuni.security.rules;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody waits after wrong passwords: a few are free, then each further one doubles the wait up to the
 * longest. Failures fade one by one with time, so an office behind one address never locks itself out for good.
 *
 * @param free failures that cost nothing
 * @param first the first wait
 * @param longest where doubling ends
 * @param fade how long it takes until one failure is forgotten
 */
public record SignInDelay(int free, Duration first, Duration longest, Duration fade) {

    /** Five tries for one name; from the twelfth failure on it is closed for an hour at a time. */
    public static final SignInDelay OF_NAME =
            new SignInDelay(5, Duration.ofSeconds(30), Duration.ofHours(1), Duration.ofHours(1));

    /** One address may be a whole office: more tries, forgotten sooner, shorter waits. */
    public static final SignInDelay OF_ADDRESS =
            new SignInDelay(100, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofSeconds(10));

    public int remembered(int failures, Instant last, Instant now) {
        long faded = Math.max(0, Duration.between(last, now).dividedBy(fade));
        return (int) Math.max(0, failures - faded);
    }

    /** The wait that follows when this many failures are on record. */
    public Duration after(int failures) {
        int over = failures - free;
        if (over < 0) {
            return Duration.ZERO;
        }
        Duration wait = first.multipliedBy(1L << Math.min(over, 20));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
