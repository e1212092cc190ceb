package id.mumpuni.dialogue.rules;

import java.time.Duration;
import java.time.Instant;

/** Until when the giver may correct what was written; afterwards only further feedback says more. */
public final class Corrections {

    private static final Duration TIME = Duration.ofDays(1);

    private Corrections() {}

    public static boolean open(Instant given, Instant now) {
        return now.isBefore(given.plus(TIME));
    }
}
