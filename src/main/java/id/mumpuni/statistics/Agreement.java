package id.mumpuni.statistics;

import id.mumpuni.statistics.Finding.Lack;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.stat.StatUtils;

/**
 * How far raters of the same person agree: r*wg, one minus their variance over that of raters who answer at random on a scale
 * of A options, (A² − 1) / 12.
 *
 * <p>Source: James, Demaree and Wolf, Journal of Applied Psychology 69 (1984); Lindell, Brandt and Whitney, Applied
 * Psychological Measurement 23 (1999).
 *
 * @param raw below zero when they disagree more than chance would
 */
public record Agreement(double raw, int raters) {

    /** Below this: talk about it before averaging. */
    public static final double AGREED = 0.70;

    /**
     * @param ratings one of each rater, on a scale of whole points
     * @param options how many points the scale has, at least 2
     */
    public static Finding<Agreement> of(double[] ratings, int options) {
        if (options < 2) {
            throw new IllegalArgumentException("a scale has at least two points");
        }
        if (ratings.length < 2) {
            return Finding.lacks(ratings.length == 0 ? Lack.EMPTY : Lack.TOO_FEW_RATERS);
        }
        double chance = (options * (double) options - 1) / 12;
        return Finding.of(new Agreement(1 - StatUtils.variance(ratings) / chance, ratings.length));
    }

    /** @param ratings item by item, in each one of each rater who answered it */
    public static List<Finding<Agreement>> perItem(double[][] ratings, int options) {
        return Arrays.stream(ratings).map(item -> of(item, options)).toList();
    }

    /** What is told: disagreement beyond chance counts as no agreement. */
    public double reported() {
        return Math.max(0, raw);
    }

    public boolean agreed() {
        return raw >= AGREED;
    }
}
