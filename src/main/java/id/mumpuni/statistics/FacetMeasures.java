package id.mumpuni.statistics;

import id.mumpuni.statistics.FacetState.Facet;
import id.mumpuni.statistics.Finding.Lack;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.stat.StatUtils;
import org.jspecify.annotations.Nullable;

/** What {@link ManyFacetRasch} found; measures in logits, averages in points of the scale, nothing rounded. */
public final class FacetMeasures {

    private final Found found;
    private final int[] categories;
    private final Spoken spoken;

    FacetMeasures(Found found, int[] categories, Spoken spoken) {
        this.found = found;
        this.categories = categories;
        this.spoken = spoken;
    }

    /** @param measured who has a measure @param fit of those who were measured first; the information is that of all */
    record Found(FacetState state, boolean[][] measured, FacetFit fit) {

        /** Keeps the information about those who were measured last, and counts them as measured. */
        void take(Facet facet, boolean[] who) {
            for (int index = 0; index < who.length; index++) {
                if (who[index]) {
                    measured[facet.ordinal()][index] = true;
                    fit.information()[facet.ordinal()][index] = state.information[facet.ordinal()][index];
                }
            }
        }
    }

    /** @param ratees of each rater */
    record Spoken(int[] ratees, int rateesPerRater) {}

    /**
     * One person, rater or indicator.
     *
     * @param value ability, severity (higher is more severe) or difficulty
     * @param fit nothing for whoever is extreme
     */
    public record Measure(
            double value, double standardError, @Nullable Fit fit) {

        /** Set aside first and measured from a total moved inwards: the value says a direction and little more. */
        public boolean extreme() {
            return fit == null;
        }
    }

    /**
     * Mean squares of the residuals, 1 when they are as large as expected. Far above 1.5 the rater is unpredictable, far below
     * 0.5 more uniform than people are; to be looked at, not acted on (Linacre; Eckes 2015).
     *
     * @param infit weighted by information @param outfit not weighted: single surprising answers show
     */
    public record Fit(double infit, double outfit) {

        public static final double LEAST = 0.5;
        public static final double MOST = 1.5;

        public boolean asExpected() {
            return infit >= LEAST && infit <= MOST && outfit >= LEAST && outfit <= MOST;
        }
    }

    /**
     * How far raters differ in severity.
     *
     * @param reliability share of the variance of the severities that is no error, from 0 (all alike) to 1
     * @param fixedChiSquare against all raters being equally severe
     * @param p of that chi-square
     */
    public record Spread(double reliability, double fixedChiSquare, int df, double p) {}

    public Finding<Measure> ability(int ratee) {
        return measure(Facet.RATEE, ratee);
    }

    /** Higher is more severe. */
    public Finding<Measure> severity(int rater) {
        return spoken.ratees()[rater] < spoken.rateesPerRater()
                ? Finding.lacks(Lack.TOO_FEW_RATEES)
                : measure(Facet.RATER, rater);
    }

    public Finding<Measure> difficulty(int item) {
        return measure(Facet.ITEM, item);
    }

    /** The mean that a rater of mean severity would give on an indicator of mean difficulty; in points of the scale. */
    public Finding<Double> fairAverage(int ratee) {
        return ability(ratee).map(ability -> average(ability.value()));
    }

    private double average(double ability) {
        double[] reaching = new double[found.state().steps.length];
        new CategoryCurve(found.state().steps).reaching(Math.exp(ability), reaching);
        double sum = categories[0];
        for (int step = 0; step < reaching.length; step++) {
            sum += reaching[step] * (categories[step + 1] - categories[step]);
        }
        return sum;
    }

    /** Where each category in use becomes as probable as the one below it; one less than {@link #categories()}. */
    public double[] steps() {
        return found.state().steps.clone();
    }

    /** The categories in use, lowest first; others of the scale were closed up. */
    public int[] categories() {
        return categories.clone();
    }

    public double logLikelihood() {
        return found.fit().logLikelihood();
    }

    /** Of the raters who are not extreme. */
    public Finding<Spread> spread() {
        int[] raters = IntStream.range(0, spoken.ratees().length)
                .filter(rater -> regular(Facet.RATER, rater))
                .toArray();
        double[] values = Arrays.stream(raters)
                .mapToDouble(rater -> value(Facet.RATER, rater))
                .toArray();
        double[] weights = Arrays.stream(raters)
                .mapToDouble(rater -> found.fit().information()[Facet.RATER.ordinal()][rater])
                .toArray();
        if (raters.length < 2) {
            return Finding.lacks(Lack.TOO_FEW_RATERS);
        }
        double variance = StatUtils.variance(values);
        double error =
                Arrays.stream(weights).map(weight -> 1 / weight).average().orElse(0);
        double chiSquare = chiSquare(values, weights);
        int df = raters.length - 1;
        double p = 1 - new ChiSquaredDistribution(df).cumulativeProbability(chiSquare);
        return Finding.of(new Spread(variance <= error ? 0 : 1 - error / variance, chiSquare, df, p));
    }

    private static double chiSquare(double[] values, double[] weights) {
        double weight = 0;
        double first = 0;
        double second = 0;
        for (int at = 0; at < values.length; at++) {
            weight += weights[at];
            first += weights[at] * values[at];
            second += weights[at] * values[at] * values[at];
        }
        return Math.max(0, second - first * first / weight);
    }

    private Finding<Measure> measure(Facet facet, int index) {
        if (!found.measured()[facet.ordinal()][index]) {
            return Finding.lacks(Lack.DISCONNECTED);
        }
        double error = 1 / Math.sqrt(found.fit().information()[facet.ordinal()][index]);
        Fit fit = regular(facet, index)
                ? new Fit(found.fit().infit(facet, index), found.fit().outfit(facet, index))
                : null;
        return Finding.of(new Measure(value(facet, index), error, fit));
    }

    private boolean regular(Facet facet, int index) {
        return found.fit().answers()[facet.ordinal()][index] > 0;
    }

    private double value(Facet facet, int index) {
        return found.state().measure[facet.ordinal()][index];
    }
}
