package id.mumpuni.competencies.rules;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Several indicators in one field, a line each. */
public final class IndicatorLines {

    /** More than a rater could keep apart. */
    public static final int MOST = 5;

    private IndicatorLines() {}

    /** Without empty lines and blanks around; never null. */
    public static List<String> of(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Stream.of(typed.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** A translation is of all lines or of none, since a line is translated by the line at its place. */
    public static boolean translates(@Nullable String typed, @Nullable String english) {
        int translated = of(english).size();
        return translated == 0 || translated == of(typed).size();
    }
}
