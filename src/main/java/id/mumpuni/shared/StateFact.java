package id.mumpuni.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one part of the installation stands. Texts are message keys.
 *
 * @param well false if somebody should do something about it
 * @param advice what to do; null if nothing
 */
public record StateFact(
        String label,
        String text,
        List<Object> arguments,
        boolean well,
        @Nullable String advice) {

    public StateFact {
        arguments = List.copyOf(arguments);
    }

    public static StateFact well(String label, String text, Object... arguments) {
        return new StateFact(label, text, List.of(arguments), true, null);
    }

    public static StateFact bad(String label, String text, String advice, Object... arguments) {
        return new StateFact(label, text, List.of(arguments), false, advice);
    }
}
