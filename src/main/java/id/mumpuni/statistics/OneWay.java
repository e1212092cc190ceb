package id.mumpuni.statistics;

import id.mumpuni.statistics.Finding.Lack;
import java.util.Arrays;
import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.stat.StatUtils;

/**
 * One-way analysis of variance of groups that may differ in size.
 *
 * @param between mean square between the groups
 * @param within mean square within the groups
 * @param size the size that unequal groups stand for
 */
record OneWay(double mean, double between, double within, int dfBetween, int dfWithin, double size) {

    static Finding<OneWay> of(double[][] groups) {
        double[][] filled =
                Arrays.stream(groups).filter(group -> group.length > 0).toArray(double[][]::new);
        double[] all = Arrays.stream(filled).flatMapToDouble(Arrays::stream).toArray();
        int dfBetween = filled.length - 1;
        int dfWithin = all.length - filled.length;
        if (dfBetween < 1 || dfWithin < 1) {
            return Finding.lacks(all.length == 0 ? Lack.EMPTY : Lack.TOO_FEW_RATINGS);
        }
        double mean = StatUtils.mean(all);
        double between = 0;
        double within = 0;
        double squares = 0;
        for (double[] group : filled) {
            double own = StatUtils.mean(group);
            between += group.length * (own - mean) * (own - mean);
            within += Arrays.stream(group)
                    .map(each -> (each - own) * (each - own))
                    .sum();
            squares += (double) group.length * group.length;
        }
        double size = (all.length - squares / all.length) / dfBetween;
        return Finding.of(new OneWay(mean, between / dfBetween, within / dfWithin, dfBetween, dfWithin, size));
    }

    /** Variance of the groups' true means; nothing below zero. */
    double groupVariance() {
        return Math.max(0, (between - within) / size);
    }

    double f() {
        return between / within;
    }

    double p() {
        return 1 - new FDistribution(dfBetween, dfWithin).cumulativeProbability(f());
    }
}
