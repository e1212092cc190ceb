package id.mumpuni.objection.process;

import org.jspecify.annotations.Nullable;

/** Text as a form sends it. */
final class Typed {

    private Typed() {}

    static String required(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static @Nullable String optional(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
