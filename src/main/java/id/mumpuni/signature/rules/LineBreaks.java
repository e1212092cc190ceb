package id.mumpuni.signature.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks a text into lines that are not wider than allowed; a word that is too long for a line is cut. */
public final class LineBreaks {

    private static final String MORE = "…";

    private LineBreaks() {}

    public static List<String> of(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (measure.applyAsDouble(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = cut(word, width, measure, lines);
        }
        lines.add(line);
        return lines;
    }

    /** The first so many lines; the last of them says that there was more. */
    public static List<String> shortened(List<String> lines, int most, double width, ToDoubleFunction<String> measure) {
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.remove(most - 1);
        while (!last.isEmpty() && measure.applyAsDouble(last + MORE) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.add(last + MORE);
        return kept;
    }

    private static String cut(String word, double width, ToDoubleFunction<String> measure, List<String> lines) {
        String rest = word;
        while (measure.applyAsDouble(rest) > width && rest.codePointCount(0, rest.length()) > 1) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length()
                    && measure.applyAsDouble(rest.substring(0, rest.offsetByCodePoints(end, 1))) <= width) {
                end = rest.offsetByCodePoints(end, 1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
