package id.mumpuni.publicservice.rules;

import java.util.List;

/**
 * How many answers with which mean, and how far that mean may be off.
 *
 * @param standardError of the mean; a person with few answers has a large one
 */
public record Reading(int answers, double mean, double standardError) {

    public static Reading of(List<Double> values) {
        int n = values.size();
        double mean = values.stream().mapToDouble(Double::doubleValue).sum() / n;
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return new Reading(n, mean, Math.sqrt(squares / (n - 1) / n));
    }
}
