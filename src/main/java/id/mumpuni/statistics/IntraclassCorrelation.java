package id.mumpuni.statistics;

import id.mumpuni.statistics.Finding.Lack;
import java.util.Arrays;
import org.hipparchus.stat.StatUtils;

/**
 * How reliable ratings are: the share of their variance that is due to the people rated. Three designs, each for one rating
 * and for the mean of all raters. For a decision about a level or a category quote {@link #randomRaters} with the mean; {@link
 * #fixedRaters} leaves out that raters differ in severity.
 *
 * <p>Source: Shrout and Fleiss, Psychological Bulletin 86 (1979); McGraw and Wong, Psychological Methods 1 (1996).
 *
 * @param ownRaters ICC(1), each ratee has raters of his own
 * @param randomRaters ICC(2), the same raters for all, drawn from many
 * @param fixedRaters ICC(3), these raters and no others
 */
public record IntraclassCorrelation(
        MeanSquares meanSquares, Coefficient ownRaters, Coefficient randomRaters, Coefficient fixedRaters) {

    /** @param ratees between ratees @param within within ratees @param raters between raters @param error what remains */
    public record MeanSquares(double ratees, double within, double raters, double error) {}

    /** May be below zero, and says then that the ratings tell nothing about the people. @param one of a single rating */
    public record Coefficient(double one, double mean) {}

    /**
     * @param ratings ratee by ratee, in each one of every rater
     * @throws IllegalArgumentException when a ratee has more or fewer ratings than another
     */
    public static Finding<IntraclassCorrelation> of(double[][] ratings) {
        int n = ratings.length;
        int k = n == 0 ? 0 : ratings[0].length;
        if (Arrays.stream(ratings).anyMatch(row -> row.length != k)) {
            throw new IllegalArgumentException("every rater rates every ratee");
        }
        if (n < 2 || k < 2) {
            return Finding.lacks(n == 0 ? Lack.EMPTY : n < 2 ? Lack.TOO_FEW_RATEES : Lack.TOO_FEW_RATERS);
        }
        MeanSquares squares = squares(ratings);
        double random = squares.ratees() + (squares.raters() - squares.error()) / n;
        if (squares.ratees() <= 0 || random <= 0) {
            return Finding.lacks(Lack.NO_VARIANCE);
        }
        double signal = squares.ratees() - squares.error();
        return Finding.of(new IntraclassCorrelation(
                squares,
                oneWay(squares.ratees(), squares.within(), k),
                new Coefficient(
                        signal
                                / (squares.ratees()
                                        + (k - 1) * squares.error()
                                        + k * (squares.raters() - squares.error()) / n),
                        signal / random),
                new Coefficient(signal / (squares.ratees() + (k - 1) * squares.error()), signal / squares.ratees())));
    }

    /**
     * ICC(1) when ratees have different numbers of raters; the mean is that of as many raters as unequal numbers stand for.
     *
     * @param ratings ratee by ratee, in each those of his raters
     */
    public static Finding<Coefficient> ofOwnRaters(double[][] ratings) {
        return OneWay.of(ratings)
                .fold(
                        found -> found.between() > 0
                                ? Finding.of(oneWay(found.between(), found.within(), found.size()))
                                : Finding.lacks(Lack.NO_VARIANCE),
                        Finding::lacks);
    }

    private static Coefficient oneWay(double between, double within, double k) {
        return new Coefficient((between - within) / (between + (k - 1) * within), (between - within) / between);
    }

    private static MeanSquares squares(double[][] ratings) {
        int n = ratings.length;
        int k = ratings[0].length;
        double mean =
                Arrays.stream(ratings).mapToDouble(StatUtils::mean).average().orElse(0);
        double rows = 0;
        double within = 0;
        double[] columns = new double[k];
        for (double[] row : ratings) {
            double own = StatUtils.mean(row);
            rows += k * (own - mean) * (own - mean);
            for (int rater = 0; rater < k; rater++) {
                within += (row[rater] - own) * (row[rater] - own);
                columns[rater] += row[rater] / n;
            }
        }
        double raters = Arrays.stream(columns)
                .map(each -> n * (each - mean) * (each - mean))
                .sum();
        return new MeanSquares(
                rows / (n - 1),
                within / (n * (k - 1)),
                raters / (k - 1),
                Math.max(0, within - raters) / ((n - 1) * (k - 1)));
    }
}
