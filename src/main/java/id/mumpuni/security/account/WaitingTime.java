package id.mumpuni.security.account;

import java.time.Duration;

/** A wait as a person reads it: rounded up, in the one unit that fits. */
public record WaitingTime(String unit, long amount) {

    private static final Duration A_MINUTE_OR_SO = Duration.ofSeconds(90);

    public static WaitingTime of(Duration wait) {
        if (wait.compareTo(A_MINUTE_OR_SO) < 0) {
            return new WaitingTime("seconds", Math.max(1, wait.plusMillis(999).toSeconds()));
        }
        return new WaitingTime("minutes", wait.plusSeconds(59).toMinutes());
    }

    /** Message key of the sentence that says how long. */
    public String key() {
        return "signin.wait." + unit;
    }
}
