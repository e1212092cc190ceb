package id.mumpuni.statistics;

import id.mumpuni.statistics.Finding.Lack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Whether colleagues who rate each other repay generosity: over all pairs that rated each other, the correlation of what one
 * gave beyond the model with what he got. Which of two is the first means nothing, so it is an intraclass correlation, and its
 * test is Fisher's with n − 3/2.
 *
 * <p>Source: dyadic reciprocity, Kenny and La Voie, The Social Relations Model (1984); test, Fisher, Statistical Methods
 * for Research Workers (1925), § 39.
 *
 * @param correlation from −1 (one's gain is the other's loss) over 0 to 1
 * @param p of a correlation that large when there is none; one-sided, for the question is repaid generosity
 * @param pairs how many rated each other
 * @param generous pairs in which both gave more than their model expects, beyond what chance brings among so many
 */
public record Reciprocity(double correlation, double p, int pairs, List<Both> generous) {

    public static final int LEAST_PAIRS = 10;

    private static final double FALSE_ALARM = 0.05;

    /**
     * @param one ratee number of the first
     * @param other ratee number of the second
     * @param z of both surpluses together, in standard deviations
     */
    public record Both(int one, int other, double z) {}

    private record Mutual(Dyads.Pair there, Dyads.Pair back) {

        double z() {
            return (there.z() + back.z()) / Math.sqrt(2);
        }

        boolean bothGenerous() {
            return there.surplus() > 0 && back.surplus() > 0;
        }
    }

    /**
     * @param rateeOf for each rater his own number as a ratee, −1 when he is not rated
     * @throws IllegalArgumentException when there is not one number for each rater
     */
    public static Finding<Reciprocity> of(Dyads dyads, int[] rateeOf) {
        if (rateeOf.length != dyads.model().design().raters()) {
            throw new IllegalArgumentException("one number for each rater");
        }
        List<Mutual> mutual = mutual(dyads, rateeOf);
        if (mutual.size() < LEAST_PAIRS) {
            return Finding.lacks(Lack.TOO_FEW_PAIRS);
        }
        double both = 0;
        double each = 0;
        for (Mutual pair : mutual) {
            both += 2 * pair.there().z() * pair.back().z();
            each += pair.there().z() * pair.there().z()
                    + pair.back().z() * pair.back().z();
        }
        if (each == 0) {
            return Finding.lacks(Lack.NO_VARIANCE);
        }
        double correlation = Math.max(-1, Math.min(1, both / each));
        NormalDistribution normal = new NormalDistribution();
        double p = normal.cumulativeProbability(-atanh(correlation) * Math.sqrt(mutual.size() - 1.5));
        double limit = Math.max(Dyads.LEAST, -normal.inverseCumulativeProbability(FALSE_ALARM / mutual.size()));
        return Finding.of(new Reciprocity(correlation, p, mutual.size(), generous(mutual, limit)));
    }

    private static double atanh(double correlation) {
        double inside = Math.max(-1 + 1e-12, Math.min(1 - 1e-12, correlation));
        return 0.5 * Math.log((1 + inside) / (1 - inside));
    }

    private static List<Both> generous(List<Mutual> mutual, double limit) {
        return mutual.stream()
                .filter(pair -> pair.bothGenerous() && pair.z() > limit)
                .map(pair -> new Both(pair.there().ratee(), pair.back().ratee(), pair.z()))
                .sorted(Comparator.comparingDouble(Both::z).reversed())
                .toList();
    }

    private static List<Mutual> mutual(Dyads dyads, int[] rateeOf) {
        RatingDesign design = dyads.model().design();
        int[] raterOf = new int[design.ratees()];
        Arrays.fill(raterOf, -1);
        for (int rater = 0; rater < rateeOf.length; rater++) {
            if (rateeOf[rater] >= 0) {
                raterOf[rateeOf[rater]] = rater;
            }
        }
        List<Mutual> mutual = new ArrayList<>();
        for (int rating = 0; rating < design.ratings(); rating++) {
            int from = rateeOf[design.rater(rating)];
            int back =
                    from < 0 || from >= design.ratee(rating) ? -1 : back(design, from, raterOf[design.ratee(rating)]);
            if (back >= 0) {
                mutual.add(new Mutual(dyads.pair(rating), dyads.pair(back)));
            }
        }
        return mutual;
    }

    /** The rating of this ratee by this rater, −1 when there is none. */
    private static int back(RatingDesign design, int ratee, int rater) {
        for (int rating = design.start(ratee); rating < design.start(ratee + 1); rating++) {
            if (design.rater(rating) == rater) {
                return rating;
            }
        }
        return -1;
    }
}
