package id.mumpuni.integration.rules;

/** How long a step will still take, said no more exactly than it is known. */
public record RemainingTime(Kind kind, long number) {

    public enum Kind {
        UNKNOWN,
        MOMENT,
        SECONDS,
        MINUTES
    }

    private static final long MOMENT = 5;
    private static final long STEP = 5;
    private static final long LONGEST_IN_SECONDS = 90;

    /**
     * @param elapsed seconds since the step began; named where nothing better is known
     * @param expected seconds that the whole step should take; 0 if nobody knows
     */
    public static RemainingTime of(double elapsed, double expected) {
        // what takes twice as long as expected is no longer a matter of moments
        if (expected <= 0 || elapsed > 2 * expected + MOMENT) {
            return new RemainingTime(Kind.UNKNOWN, Math.round(elapsed));
        }
        double remaining = expected - elapsed;
        if (remaining <= MOMENT) {
            return new RemainingTime(Kind.MOMENT, 0);
        }
        return remaining <= LONGEST_IN_SECONDS
                ? new RemainingTime(Kind.SECONDS, (long) Math.ceil(remaining / STEP) * STEP)
                : new RemainingTime(Kind.MINUTES, (long) Math.ceil(remaining / 60));
    }

    /** The whole by the part that is done: 20 seconds for a quarter make 80. 0 while too little is done to tell. */
    public static double bySpeed(double elapsed, long done, long all) {
        return done == 0 || done * 20 < all ? 0 : elapsed * all / done;
    }
}
