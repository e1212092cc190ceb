package id.mumpuni.statistics;

import id.mumpuni.statistics.Finding.Lack;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.correlation.PearsonsCorrelation;

/**
 * Whether one rater tells criteria apart: a rater under a halo gives a person the same on all of them.
 *
 * <p>Source: Saal, Downey and Lahey, Rating the ratings, Psychological Bulletin 88 (1980); straight-lining, Krosnick (1991).
 *
 * @param standardDeviations within each ratee with at least two answers, in points of the scale, in their order
 * @param straightLined share of these ratees with the same answer everywhere
 * @param correlation mean correlation of criteria over the ratees; pairs without a defined correlation are left out
 */
public record Halo(double[] standardDeviations, double straightLined, Finding<Double> correlation) {

    public static final double STRAIGHT_LINED = 0.5;
    public static final int STRAIGHT_LINED_RATEES = 4;
    public static final double LITTLE_SPREAD = 0.25;

    private static final int CORRELATED_RATEES = 3; // two points always lie on a line

    /** @param answers ratee by ratee, in each the criteria in their order; NaN where not observed */
    public static Finding<Halo> of(double[][] answers) {
        double[][] rows = Arrays.stream(answers)
                .map(row ->
                        Arrays.stream(row).filter(each -> !Double.isNaN(each)).toArray())
                .filter(row -> row.length > 1)
                .toArray(double[][]::new);
        if (rows.length == 0) {
            return Finding.lacks(Lack.EMPTY);
        }
        double[] deviations = Arrays.stream(rows)
                .mapToDouble(row -> straight(row) ? 0 : Math.sqrt(StatUtils.variance(row)))
                .toArray();
        double straight = (double) Arrays.stream(rows).filter(Halo::straight).count() / rows.length;
        return Finding.of(new Halo(deviations, straight, correlation(answers)));
    }

    private static boolean straight(double[] row) {
        return Arrays.stream(row).allMatch(each -> each == row[0]);
    }

    private static Finding<Double> correlation(double[][] answers) {
        if (answers.length < CORRELATED_RATEES) {
            return Finding.lacks(Lack.TOO_FEW_RATEES);
        }
        int criteria = Arrays.stream(answers).mapToInt(row -> row.length).min().orElse(0);
        double[][] columns = IntStream.range(0, criteria)
                .mapToObj(
                        at -> Arrays.stream(answers).mapToDouble(row -> row[at]).toArray())
                .toArray(double[][]::new);
        double sum = 0;
        int pairs = 0;
        for (int one = 0; one < criteria; one++) {
            for (int other = 0; other < one; other++) {
                double r = correlation(columns[one], columns[other]);
                sum += Double.isNaN(r) ? 0 : r;
                pairs += Double.isNaN(r) ? 0 : 1;
            }
        }
        return pairs == 0 ? Finding.lacks(Lack.NO_VARIANCE) : Finding.of(sum / pairs);
    }

    /** NaN where it is not defined: too few ratees with both, or the same answer to all. */
    private static double correlation(double[] one, double[] other) {
        int[] both = IntStream.range(0, one.length)
                .filter(at -> !Double.isNaN(one[at]) && !Double.isNaN(other[at]))
                .toArray();
        double[] x = Arrays.stream(both).mapToDouble(at -> one[at]).toArray();
        double[] y = Arrays.stream(both).mapToDouble(at -> other[at]).toArray();
        return both.length < CORRELATED_RATEES || straight(x) || straight(y)
                ? Double.NaN
                : new PearsonsCorrelation().correlation(x, y);
    }

    public double meanStandardDeviation() {
        return StatUtils.mean(standardDeviations);
    }

    /** The limits at which a rater's forms deserve a look; both need so many ratees. */
    public boolean flagged() {
        return standardDeviations.length >= STRAIGHT_LINED_RATEES
                && (straightLined >= STRAIGHT_LINED || meanStandardDeviation() < LITTLE_SPREAD);
    }
}
