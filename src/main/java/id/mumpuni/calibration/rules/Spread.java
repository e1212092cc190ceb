package id.mumpuni.calibration.rules;

import id.mumpuni.appraisal.PerformanceRating;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How one appraiser's predicates are spread: to compare appraisers with each other, and nobody's score. The rank of a
 * predicate is 1 for Sangat Kurang to 5 for Sangat Baik.
 *
 * @param mean of the ranks
 * @param deviation standard deviation of the ranks of all these people
 */
public record Spread(int people, Map<PerformanceRating, Integer> counts, double mean, double deviation) {

    /** Fewer people than this tell nothing about an appraiser. */
    public static final int ENOUGH = 5;

    public static Spread of(Collection<PerformanceRating> ratings) {
        Map<PerformanceRating, Integer> counts = new EnumMap<>(PerformanceRating.class);
        for (PerformanceRating rating : PerformanceRating.values()) {
            counts.put(rating, 0);
        }
        ratings.forEach(rating -> counts.merge(rating, 1, Integer::sum));
        double mean = ratings.stream().mapToInt(Spread::rank).average().orElse(0);
        double variance = ratings.stream()
                .mapToDouble(rating -> Math.pow(rank(rating) - mean, 2))
                .average()
                .orElse(0);
        return new Spread(ratings.size(), counts, mean, Math.sqrt(variance));
    }

    public static int rank(PerformanceRating rating) {
        return PerformanceRating.values().length - rating.ordinal();
    }

    public int count(PerformanceRating rating) {
        return counts.getOrDefault(rating, 0);
    }

    /** One part of a bar of 100, the best predicate first. */
    public record Segment(PerformanceRating rating, double start, double width) {}

    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        double start = 0;
        for (PerformanceRating rating : PerformanceRating.values()) {
            double width = people == 0 ? 0 : 100.0 * count(rating) / people;
            segments.add(new Segment(rating, start, width));
            start += width;
        }
        return segments;
    }

    /** Whether there are enough people for a mean that says something. */
    public boolean tells() {
        return people >= ENOUGH;
    }
}
