package id.mumpuni.reports.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The stretches of a stacked bar. */
public final class Bar {

    private static final double WHOLE = 100.0;

    private Bar() {}

    /** A stretch, in hundredths of the bar's length. */
    public record Part(String tone, double start, double width) {}

    /**
     * @param whole how many the whole bar stands for
     * @param counts how many each tone stands for, in the order in which they are drawn
     */
    public static List<Part> of(long whole, Map<String, Long> counts) {
        List<Part> parts = new ArrayList<>();
        counts.forEach((tone, count) -> {
            if (count > 0) {
                double start = parts.stream().mapToDouble(Part::width).sum();
                parts.add(new Part(tone, start, count * WHOLE / whole));
            }
        });
        return parts;
    }
}
