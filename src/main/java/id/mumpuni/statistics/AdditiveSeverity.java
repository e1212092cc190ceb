package id.mumpuni.statistics;

import id.mumpuni.statistics.Finding.Lack;
import java.util.Arrays;
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
        this.system = RaterSystem.of(design);
        this.severity = system.solve(surplus());
        this.ability = new double[design.ratees()];
        Arrays.setAll(ability, ratee -> rawMean(ratee) - meanSeverity(ratee));
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
        for (int rating = design.start(ratee); rating < design.start(ratee + 1); rating++) {
            if (design.ratingsBy(design.rater(rating)) >= rateesPerRater) {
                double error = Math.sqrt(mse() * rateeVariance[ratee]);
                return Finding.of(new Adjusted(rawMean(ratee), ability[ratee], error, design.ratingsOf(ratee)));
            }
        }
        return Finding.lacks(Lack.TOO_FEW_RATEES);
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

    private double rawMean(int ratee) {
        double sum = 0;
        for (int rating = design.start(ratee); rating < design.start(ratee + 1); rating++) {
            sum += design.value(rating);
        }
        return sum / design.ratingsOf(ratee);
    }

    private double meanSeverity(int ratee) {
        double sum = 0;
        for (int rating = design.start(ratee); rating < design.start(ratee + 1); rating++) {
            sum += severity[design.rater(rating)];
        }
        return sum / design.ratingsOf(ratee);
    }

    /** What each rater gave above the means of the people he rated, all in all. */
    private double[] surplus() {
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
