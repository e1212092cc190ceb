package id.mumpuni.shared;

import java.time.Duration;
import java.time.Instant;

/**
 * How many questions one address may still ask: a stock that is used up and fills again with time, so that nobody is shut
 * out for long.
 */
public record Allowance(double left, Instant at) {

    private static final int MOST = 60;
    private static final Duration EACH = Duration.ofSeconds(5);

    public static Allowance full(Instant now) {
        return new Allowance(MOST, now);
    }

    public Allowance on(Instant now) {
        double more = (double) Math.max(0, Duration.between(at, now).toMillis()) / EACH.toMillis();
        return new Allowance(Math.min(MOST, left + more), now);
    }

    /** How long to wait for the next question; zero if it may be asked. */
    public Duration remaining() {
        double missing = Math.max(0, 1 - left);
        return Duration.ofMillis((long) Math.ceil(missing * EACH.toMillis()));
    }

    public Allowance used() {
        return new Allowance(left - 1, at);
    }

    public Allowance givenBack() {
        return new Allowance(Math.min(MOST, left + 1), at);
    }

    public boolean isFull() {
        return left >= MOST;
    }
}
