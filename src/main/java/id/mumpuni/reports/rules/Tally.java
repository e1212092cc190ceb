package id.mumpuni.reports.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Some counts, which are added up along the tree of units. */
public record Tally<E extends Enum<E>>(Map<E, Long> counts) {

    private static final double HUNDRED = 100.0;

    public static <E extends Enum<E>> Tally<E> of(Class<E> figures, ToLongFunction<E> count) {
        Map<E, Long> counts = new EnumMap<>(figures);
        for (E figure : figures.getEnumConstants()) {
            counts.put(figure, count.applyAsLong(figure));
        }
        return new Tally<>(counts);
    }

    public static <E extends Enum<E>> Tally<E> none(Class<E> figures) {
        return of(figures, figure -> 0);
    }

    public long get(E figure) {
        return counts.getOrDefault(figure, 0L);
    }

    /** The same by name, for templates. */
    public long named(String figure) {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().name().equals(figure))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public Tally<E> plus(Tally<E> other) {
        Map<E, Long> sum = new EnumMap<>(counts);
        other.counts.forEach((figure, count) -> sum.merge(figure, count, Long::sum));
        return new Tally<>(sum);
    }

    /** In whole percent; all is said only of all, and none only of none. */
    public static int percent(long part, long whole) {
        if (whole == 0 || part == 0) {
            return 0;
        }
        return part == whole ? 100 : (int) Math.max(1, Math.min(99, Math.round(part * HUNDRED / whole)));
    }
}
