package id.mumpuni.statistics;

import id.mumpuni.statistics.Finding.Lack;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;

/**
 * Raters side by side without a model of the people they rated: who gives much, who gives little, who gives everybody the
 * same. Says less than {@link AdditiveSeverity}, since good people may have come together under one rater, but needs no
 * links between raters. All in points of the scale, nothing rounded.
 *
 * <p>Sources: robust z with its limit 3.5, Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993); one-way random
 * effects, Searle, Casella and McCulloch, Variance Components (1992); empirical Bayes, Efron and Morris (1975).
 */
public final class LeniencyScreen {

    public static final double UNUSUAL = 3.5;
    public static final double NARROW = 0.4;

    private static final double MAD_TO_SD = 1.4826; // of a normal distribution
    private static final double MEAN_DEVIATION_TO_SD = 1.253314;

    private final OneWay analysis;
    private final double median;
    private final double mad;
    private final List<Finding<Row>> rows;

    private LeniencyScreen(double[][] ratings, int[] spoken, OneWay analysis) {
        double[] means = Arrays.stream(spoken)
                .mapToDouble(rater -> StatUtils.mean(ratings[rater]))
                .toArray();
        this.analysis = analysis;
        this.median = StatUtils.percentile(means, 50);
        double[] away =
                Arrays.stream(means).map(mean -> Math.abs(mean - median)).toArray();
        this.mad = StatUtils.percentile(away, 50);
        double unit = mad > 0 ? MAD_TO_SD * mad : MEAN_DEVIATION_TO_SD * StatUtils.mean(away);
        boolean[] speaks = new boolean[ratings.length];
        Arrays.stream(spoken).forEach(rater -> speaks[rater] = true);
        this.rows = IntStream.range(0, ratings.length)
                .mapToObj(rater -> speaks[rater]
                        ? Finding.of(row(ratings[rater], unit))
                        : Finding.<Row>lacks(ratings[rater].length == 0 ? Lack.EMPTY : Lack.TOO_FEW_RATEES))
                .toList();
    }

    /**
     * One rater.
     *
     * @param robustZ how far the mean is from the median of all means, in robust standard deviations
     * @param rangeRatio own standard deviation over that of all raters
     * @param effect what is left of the distance to the grand mean when chance is taken off (empirical Bayes)
     */
    public record Row(int ratees, double mean, double robustZ, double rangeRatio, double effect) {

        public boolean lenient() {
            return robustZ > UNUSUAL;
        }

        public boolean severe() {
            return robustZ < -UNUSUAL;
        }

        public boolean narrow() {
            return rangeRatio < NARROW;
        }
    }

    public static Finding<LeniencyScreen> of(double[][] ratings) {
        return of(ratings, RatingDesign.RATEES_PER_RATER);
    }

    /**
     * @param ratings of each rater, one for each of the people he rated
     * @param rateesPerRater at least 2; a rater of fewer is neither spoken of nor compared with
     */
    public static Finding<LeniencyScreen> of(double[][] ratings, int rateesPerRater) {
        int least = Math.max(2, rateesPerRater);
        int[] spoken = IntStream.range(0, ratings.length)
                .filter(rater -> ratings[rater].length >= least)
                .toArray();
        if (spoken.length < 2) {
            return Finding.lacks(
                    ratings.length == 0 ? Lack.EMPTY : spoken.length == 1 ? Lack.TOO_FEW_RATERS : Lack.TOO_FEW_RATEES);
        }
        double[][] compared =
                Arrays.stream(spoken).mapToObj(rater -> ratings[rater]).toArray(double[][]::new);
        return OneWay.of(compared)
                .fold(
                        analysis -> analysis.within() > 0
                                ? Finding.of(new LeniencyScreen(ratings, spoken, analysis))
                                : Finding.lacks(Lack.NO_VARIANCE),
                        Finding::lacks);
    }

    private Row row(double[] own, double unit) {
        double mean = StatUtils.mean(own);
        double z = unit > 0 ? (mean - median) / unit : 0;
        double ratio = Math.sqrt(StatUtils.variance(own)) / pooledSd();
        double variance = raterVariance();
        double effect =
                variance > 0 ? (mean - analysis.mean()) * own.length / (own.length + analysis.within() / variance) : 0;
        return new Row(own.length, mean, z, ratio, effect);
    }

    public Finding<Row> rater(int rater) {
        return rows.get(rater);
    }

    /** Of the raters' means. */
    public double median() {
        return median;
    }

    /** Median distance of the means from their median; when it is zero the robust z uses the mean distance. */
    public double mad() {
        return mad;
    }

    public double pooledSd() {
        return Math.sqrt(analysis.within());
    }

    public double meanSquareBetween() {
        return analysis.between();
    }

    public double meanSquareWithin() {
        return analysis.within();
    }

    public double f() {
        return analysis.f();
    }

    /** How often chance alone makes raters differ as much. */
    public double p() {
        return analysis.p();
    }

    public double raterVariance() {
        return analysis.groupVariance();
    }

    /** Share of the variance of ratings that comes with the rater, from 0 to 1. */
    public double raterShare() {
        return raterVariance() / (raterVariance() + analysis.within());
    }
}
