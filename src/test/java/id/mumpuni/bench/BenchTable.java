package id.mumpuni.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines and columns as text: the first column to the left, figures to the right. */
final class BenchTable {

    private final List<List<String>> lines = new ArrayList<>();

    BenchTable(String... heads) {
        lines.add(List.of(heads));
    }

    /** Printed at once too: a long run shows what it has so far. */
    BenchTable line(String... cells) {
        if (cells.length != lines.get(0).size()) {
            throw new IllegalArgumentException("%d cells under %d heads"
                    .formatted(cells.length, lines.get(0).size()));
        }
        lines.add(List.of(cells));
        System.out.println(lines.get(0).get(0) + ": " + String.join(" | ", cells));
        return this;
    }

    @Override
    public String toString() {
        int columns = lines.get(0).size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return lines.stream()
                .map(line -> IntStream.range(0, columns)
                        .mapToObj(column -> padded(line.get(column), widths[column], column == 0))
                        .collect(Collectors.joining("  ", "  ", "")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String padded(String text, int width, boolean left) {
        String blanks = " ".repeat(width - text.length());
        return left ? text + blanks : blanks + text;
    }
}
