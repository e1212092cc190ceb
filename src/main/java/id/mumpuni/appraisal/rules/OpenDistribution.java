package id.mumpuni.appraisal.rules;

import id.mumpuni.appraisal.PerformanceRating;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many people got which predicate, so that everybody may read it and nobody can find out about one person. A number
 * below the smallest that may be shown is hidden, and with it whatever would give it away: a lone hidden number could be
 * had from the sum. Nothing is published of too few people, where everybody got the same, or where the sum of the hidden
 * numbers alone would tell each of them. This goes beyond the regulation, which knows no publication.
 *
 * @param people all of them
 * @param shown a predicate that is missing is hidden
 */
public record OpenDistribution(int people, Map<PerformanceRating, Integer> shown) {

    public OpenDistribution {
        shown = Map.copyOf(shown);
    }

    /** @param fewest the smallest number of people that may be shown; nobody may always be */
    public static Optional<OpenDistribution> of(Map<PerformanceRating, Integer> counts, int fewest) {
        int people = counts.values().stream().mapToInt(Integer::intValue).sum();
        boolean same = counts.values().stream().anyMatch(count -> count == people);
        if (people < fewest || same) {
            return Optional.empty();
        }
        Set<PerformanceRating> hidden = hidden(counts, fewest);
        int sum = hidden.stream().mapToInt(rating -> count(counts, rating)).sum();
        if (!hidden.isEmpty() && sum == hidden.size() * (fewest - 1)) {
            return Optional.empty();
        }
        Map<PerformanceRating, Integer> shown = new EnumMap<>(PerformanceRating.class);
        for (PerformanceRating rating : PerformanceRating.values()) {
            if (!hidden.contains(rating)) {
                shown.put(rating, count(counts, rating));
            }
        }
        return Optional.of(new OpenDistribution(people, shown));
    }

    private static Set<PerformanceRating> hidden(Map<PerformanceRating, Integer> counts, int fewest) {
        boolean small = counts.values().stream().anyMatch(count -> count > 0 && count < fewest);
        Set<PerformanceRating> hidden = EnumSet.noneOf(PerformanceRating.class);
        if (!small) {
            return hidden;
        }
        for (PerformanceRating rating : PerformanceRating.values()) {
            if (count(counts, rating) < fewest) {
                hidden.add(rating);
            }
        }
        if (hidden.size() == 1) {
            // all of the smallest others: which of equal ones it is would tell the order of choosing, and so the number
            Set<PerformanceRating> others = EnumSet.complementOf(EnumSet.copyOf(hidden));
            int smallest = others.stream()
                    .mapToInt(rating -> count(counts, rating))
                    .min()
                    .orElseThrow();
            others.stream().filter(rating -> count(counts, rating) == smallest).forEach(hidden::add);
        }
        return hidden;
    }

    private static int count(Map<PerformanceRating, Integer> counts, PerformanceRating rating) {
        return counts.getOrDefault(rating, 0);
    }

    /** In percent of all; of a hidden one nothing. */
    public int percent(PerformanceRating rating) {
        return Math.round(shown.getOrDefault(rating, 0) * 100f / people);
    }
}
