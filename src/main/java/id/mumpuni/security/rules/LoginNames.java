package id.mumpuni.security.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Login names for people without a number: their name in small letters with dots. */
public final class LoginNames {

    private static final int LONGEST = 30;
    private static final String NAMELESS = "akun";

    private LoginNames() {}

    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+|['\u2019]", "")
                .replaceAll("[^a-z0-9]+", ".")
                .replaceAll("^[^a-z]+", "");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("\\.+$", "");
        return cut.length() < 2 ? NAMELESS : cut;
    }

    /** The same with a number behind it if others have it. */
    public static String free(String name, Predicate<String> taken) {
        String base = of(name);
        String candidate = base;
        for (int number = 2; taken.test(candidate); number++) {
            candidate = base + number;
        }
        return candidate;
    }
}
