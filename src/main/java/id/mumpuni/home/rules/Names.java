package id.mumpuni.home.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Short forms of a name with titles: {@code Dr. Laksmi Prameswari, S.T.} is LP, and Laksmi in a greeting. */
public final class Names {

    private Names() {}

    public static String initials(String name) {
        List<String> words = words(name);
        String first = words.get(0).substring(0, 1);
        String last = words.size() > 1 ? words.get(words.size() - 1).substring(0, 1) : "";
        return (first + last).toUpperCase(Locale.ROOT);
    }

    public static String first(String name) {
        return words(name).get(0);
    }

    /** The words before the first comma that are no title; a title ends with a full stop. */
    private static List<String> words(String name) {
        String given = name.split(",", 2)[0].strip();
        List<String> words = Arrays.stream(given.split("\\s+"))
                .filter(word -> !word.isEmpty() && !word.endsWith("."))
                .toList();
        return words.isEmpty() ? List.of(given.isEmpty() ? "?" : given) : words;
    }
}
