package id.mumpuni.statistics;

import id.mumpuni.statistics.Finding.Lack;
import java.util.Arrays;

/**
 * How far a score can be trusted: the standard error of measurement, sd·√(1 − reliability), in points of the score.
 *
 * <p>Source: Lord and Novick, Statistical Theories of Mental Test Scores (1968); Standards for Educational and Psychological
 * Testing (2014), chapter 2.
 */
public record MeasurementError(double standardError) {

    private static final double TWO_SIDED_95 = 1.96;

    /** @param low of the band that holds the true score in 95 of 100 cases @param high of it */
    public record Band(double low, double high) {

        /**
         * Whether a limit between categories lies inside, so that the category is not certain. Whoever reaches a limit is
         * above it.
         */
        public boolean holds(double... limits) {
            return Arrays.stream(limits).anyMatch(limit -> low < limit && limit <= high);
        }
    }

    /**
     * @param sd standard deviation of the scores, not below zero
     * @param reliability from 0 to 1; nothing can be said with one below zero, as an estimate may be
     */
    public static Finding<MeasurementError> of(double sd, double reliability) {
        if (!(sd >= 0) || !(reliability <= 1)) {
            throw new IllegalArgumentException("no such spread or reliability");
        }
        return reliability < 0
                ? Finding.lacks(Lack.NO_VARIANCE)
                : Finding.of(new MeasurementError(sd * Math.sqrt(1 - reliability)));
    }

    public Band band(double score) {
        return new Band(score - TWO_SIDED_95 * standardError, score + TWO_SIDED_95 * standardError);
    }

    /** Two people who are closer than this cannot be told apart. */
    public double leastSignificantDifference() {
        return TWO_SIDED_95 * Math.sqrt(2) * standardError;
    }
}
