package id.mumpuni.statistics;

import id.mumpuni.statistics.Finding.Lack;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;

/**
 * Whether one group is selected (rated high, promoted) much less often than another: the four-fifths rule beside a test of
 * chance. The lower rate is held against the higher, whichever group has it.
 *
 * <p>Source: Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D (1978); Fisher (1935); Cohen,
 * Statistical Power Analysis, 2nd edition (1988), chapter 6.
 *
 * @param ratio of the lower rate to the higher
 * @param z of the difference of two rates with their pooled variance, not below zero
 * @param p of that z, two-sided
 * @param fisher exact probability, two-sided: all tables that are no more probable than this one
 * @param cohenH size of the difference: 0.2 small, 0.5 medium, 0.8 large
 */
public record SelectionRatio(double ratio, double z, double p, double fisher, double cohenH) {

    public static final double FOUR_FIFTHS = 0.8;
    public static final double SIGNIFICANT = 0.05;

    /** A figure of a smaller group would speak of persons. */
    public static final int SMALLEST_GROUP = 10;

    private static final double EQUAL = 1 + 1e-7; // two tables of the same probability differ by rounding

    /** @param selected of them @param people in the group */
    public record Group(int selected, int people) {

        public Group {
            if (selected < 0 || selected > people) {
                throw new IllegalArgumentException(selected + " of " + people);
            }
        }

        double rate() {
            return (double) selected / people;
        }
    }

    public enum Verdict {
        NO_FLAG, // at least four fifths
        FLAG, // below four fifths, and chance is an unlikely explanation
        SAMPLE_TOO_SMALL // below four fifths, but chance may be all
    }

    public static Finding<SelectionRatio> of(Group one, Group other) {
        if (one.people() < SMALLEST_GROUP || other.people() < SMALLEST_GROUP) {
            return Finding.lacks(Lack.TOO_FEW_PEOPLE);
        }
        double higher = Math.max(one.rate(), other.rate());
        if (higher == 0) {
            return Finding.lacks(Lack.NO_VARIANCE);
        }
        double pooled = (double) (one.selected() + other.selected()) / (one.people() + other.people());
        double difference = Math.abs(one.rate() - other.rate());
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / one.people() + 1.0 / other.people()));
        double z = difference == 0 ? 0 : difference / error;
        double h = Math.abs(2 * Math.asin(Math.sqrt(one.rate())) - 2 * Math.asin(Math.sqrt(other.rate())));
        double p = 2 * new NormalDistribution().cumulativeProbability(-z);
        return Finding.of(new SelectionRatio(Math.min(one.rate(), other.rate()) / higher, z, p, fisher(one, other), h));
    }

    /** Each group against the one with the highest rate among those that are large enough; that one against itself. */
    public static List<Finding<SelectionRatio>> of(List<Group> groups) {
        Optional<Group> highest = groups.stream()
                .filter(group -> group.people() >= SMALLEST_GROUP)
                .max(Comparator.comparingDouble(Group::rate));
        return groups.stream()
                .map(group -> highest.map(best -> of(group, best)).orElse(Finding.lacks(Lack.TOO_FEW_PEOPLE)))
                .toList();
    }

    private static double fisher(Group one, Group other) {
        HypergeometricDistribution tables = new HypergeometricDistribution(
                one.people() + other.people(), one.selected() + other.selected(), one.people());
        double limit = tables.probability(one.selected()) * EQUAL;
        double sum = 0;
        for (int table = tables.getSupportLowerBound(); table <= tables.getSupportUpperBound(); table++) {
            double probability = tables.probability(table);
            sum += probability <= limit ? probability : 0;
        }
        return Math.min(1, sum);
    }

    public Verdict verdict() {
        if (ratio >= FOUR_FIFTHS) {
            return Verdict.NO_FLAG;
        }
        return fisher < SIGNIFICANT ? Verdict.FLAG : Verdict.SAMPLE_TOO_SMALL;
    }
}
