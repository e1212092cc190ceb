package id.mumpuni.statistics;

import id.mumpuni.statistics.Finding.Lack;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathIllegalStateException;

/**
 * The additive model y = θ(ratee) + s(rater) + e, fitted by least squares to whichever pairs there are; the severities of a
 * connected design sum to zero, a positive one is lenient. All figures are in points of the scale of the ratings and none is
 * rounded. Standard errors are exact up to {@value RaterSystem#DENSE} raters and estimated beyond ({@link
 * SparseRaterSystem}); they assume errors of equal size that are independent of each other.
 *
 * <p>Source: two-way incomplete layouts, Searle, Linear Models (1971), chapter 7; for ratings Braun, Journal of Educational
 * Statistics 13 (1988).
 */
public final class AdditiveSeverity {

    private static final double ROUNDING = 1e-20;

    private final RatingDesign design;
    private final int rateesPerRater;
    private final RaterSystem system;
    private final double[] severity;
    private final double[] ability;
    private final double[] severityVariance;
    private final double[] rateeVariance;
    private final double sse;

    private AdditiveSeverity(RatingDesign design, int rateesPerRater) {
        this.design = design;
        this.rateesPerRater = rateesPerRater;
        this.system = RaterSystem.of(design, 0);
        this.severity = system.solve(surplus());
        this.ability = new double[design.ratees()];
        Arrays.setAll(ability, ratee -> rawMean(ratee) - design.meanOfRaters(ratee, severity));
        this.severityVariance = system.severityVariances();
        this.rateeVariance = system.rateeVariances();
        this.sse = squares();
    }

    /**
     * How lenient one rater is.
     *
     * @param value points above what others gave the same people, below zero for a severe rater
     * @param ratees how many he rated
     */
    public record Severity(double value, double standardError, int ratees) {

        /** Drawn towards zero the more, the fewer people he rated: s·n/(n + λ). */
        public double shrunk(double lambda) {
            return value * ratees / (ratees + lambda);
        }
    }

    /** A ratee's plain mean, and what it would be if all raters were equally severe. */
    public record Adjusted(double raw, double value, double standardError, int raters) {}

    public static Finding<AdditiveSeverity> of(RatingDesign design) {
        return of(design, RatingDesign.RATEES_PER_RATER);
    }

    /**
     * @param rateesPerRater a rater of fewer is part of the model but not spoken of; if all are, there is no finding
     */
    public static Finding<AdditiveSeverity> of(RatingDesign design, int rateesPerRater) {
        Lack lack = design.lack(rateesPerRater);
        if (lack != null) {
            return Finding.lacks(lack);
        }
        try {
            return Finding.of(new AdditiveSeverity(design, rateesPerRater));
        } catch (MathIllegalStateException tooManySteps) {
            return Finding.lacks(Lack.NOT_CONVERGED);
        }
    }

    public Finding<Severity> severity(int rater) {
        int ratees = design.ratingsBy(rater);
        return ratees < rateesPerRater
                ? Finding.lacks(Lack.TOO_FEW_RATEES)
                : Finding.of(new Severity(severity[rater], Math.sqrt(mse() * severityVariance[rater]), ratees));
    }

    /** Speaks of whoever was rated by at least one rater who is spoken of; the standard error says how far it carries. */
    public Finding<Adjusted> adjusted(int ratee) {
        if (!speaksOf(ratee)) {
            return Finding.lacks(Lack.TOO_FEW_RATEES);
        }
        double error = Math.sqrt(mse() * rateeVariance[ratee]);
        return Finding.of(new Adjusted(rawMean(ratee), ability[ratee], error, design.ratingsOf(ratee)));
    }

    boolean speaksOf(int ratee) {
        return IntStream.range(design.start(ratee), design.start(ratee + 1))
                .anyMatch(rating -> design.ratingsBy(design.rater(rating)) >= rateesPerRater);
    }

    /** Sum of the squared residuals. */
    public double sse() {
        return sse;
    }

    private double squares() {
        double sum = 0;
        for (int rating = 0; rating < design.ratings(); rating++) {
            sum += residual(rating) * residual(rating);
        }
        return sum;
    }

    /** Degrees of freedom of the residuals: ratings − ratees − raters + 1. */
    public int df() {
        return design.ratings() - design.ratees() - design.raters() + 1;
    }

    /** Residual variance. */
    public double mse() {
        return sse() / df();
    }

    RatingDesign design() {
        return design;
    }

    double residual(int rating) {
        return design.value(rating) - ability[design.ratee(rating)] - severity[design.rater(rating)];
    }

    double leverage(int rating) {
        return system.leverage(rating);
    }

    /** Whether the model leaves nothing over but rounding. */
    boolean exact() {
        double mean = 0;
        double total = 0;
        for (int rating = 0; rating < design.ratings(); rating++) {
            mean += design.value(rating) / design.ratings();
        }
        for (int rating = 0; rating < design.ratings(); rating++) {
            total += Math.pow(design.value(rating) - mean, 2);
        }
        return sse <= ROUNDING * total;
    }

    /** What the severities explain beyond the ratees: the reduction of the sum of squares. */
    double explained() {
        double[] surplus = surplus();
        double sum = 0;
        for (int rater = 0; rater < surplus.length; rater++) {
            sum += surplus[rater] * severity[rater];
        }
        return sum;
    }

    int rateesPerRater() {
        return rateesPerRater;
    }

    double rawMean(int ratee) {
        double sum = 0;
        for (int rating = design.start(ratee); rating < design.start(ratee + 1); rating++) {
            sum += design.value(rating);
        }
        return sum / design.ratingsOf(ratee);
    }

    /** What each rater gave above the means of the people he rated, all in all. */
    double[] surplus() {
        double[] surplus = new double[design.raters()];
        for (int ratee = 0; ratee < design.ratees(); ratee++) {
            double mean = rawMean(ratee);
            for (int rating = design.start(ratee); rating < design.start(ratee + 1); rating++) {
                surplus[design.rater(rating)] += design.value(rating) - mean;
            }
        }
        return surplus;
    }
}
