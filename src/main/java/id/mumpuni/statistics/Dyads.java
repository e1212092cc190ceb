package id.mumpuni.statistics;

import id.mumpuni.statistics.Finding.Lack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Pairs in which a rater is unusually generous to this one person, beyond how lenient he is and how good the person is: the
 * residual of the additive model, externally studentised. Conservative on purpose, since a list of pairs reads like a list of
 * suspects: of a whole city without any favour one pair turns up in twenty rounds (Bonferroni), no pair below 3.5 standard
 * deviations, and none whose surplus is too small to matter.
 *
 * <p>Source: outlier test of the mean-shift model, Cook and Weisberg, Residuals and Influence in Regression (1982); half a
 * score point as the least bias worth acting on, Linacre, A User's Guide to FACETS.
 */
public final class Dyads {

    /** Standard deviations; fewer are never reported. */
    public static final double LEAST = 3.5;

    private static final double FALSE_ALARM = 0.05; // in one of twenty rounds
    private static final double NO_LEVERAGE_LEFT = 1e-9;

    private final AdditiveSeverity model;
    private final double limit;

    private Dyads(AdditiveSeverity model) {
        this.model = model;
        double alone = FALSE_ALARM / model.design().ratings();
        this.limit = Math.max(LEAST, -new TDistribution(model.df() - 1).inverseCumulativeProbability(alone));
    }

    /**
     * @param surplus points above what the model expects
     * @param z the same in its own standard deviations, each left out of the error it is measured with
     */
    public record Pair(int ratee, int rater, double surplus, double z) {}

    public static Finding<Dyads> of(AdditiveSeverity model) {
        if (model.df() < 2) {
            return Finding.lacks(Lack.TOO_FEW_RATINGS);
        }
        return model.exact() ? Finding.lacks(Lack.NO_VARIANCE) : Finding.of(new Dyads(model));
    }

    /**
     * The most generous first.
     *
     * @param leastSurplus in points of the scale; on a scale of 1 to 5 half a point
     */
    public List<Pair> generous(double leastSurplus) {
        List<Pair> pairs = new ArrayList<>();
        for (int rating = 0; rating < model.design().ratings(); rating++) {
            if (model.residual(rating) >= leastSurplus) {
                Pair pair = pair(rating);
                if (pair.z() > limit) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::z).reversed());
        return pairs;
    }

    /** Standard deviations above which a pair is unusual among so many. */
    public double limit() {
        return limit;
    }

    Pair pair(int rating) {
        double residual = model.residual(rating);
        return new Pair(model.design().ratee(rating), model.design().rater(rating), residual, studentised(rating));
    }

    /** Zero for a rating that alone determines a value of the model: nothing is left to be surprised at. */
    private double studentised(int rating) {
        double left = 1 - model.leverage(rating);
        if (left < NO_LEVERAGE_LEFT) {
            return 0;
        }
        double residual = model.residual(rating);
        double without = (model.sse() - residual * residual / left) / (model.df() - 1);
        return residual / Math.sqrt(Math.max(without, Double.MIN_NORMAL) * left);
    }

    AdditiveSeverity model() {
        return model;
    }
}
