package id.mumpuni.competencies.dictionary;

import org.jspecify.annotations.Nullable;

final class Texts {

    private Texts() {}

    /** Without blanks around it; null if there is none. */
    static @Nullable String of(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
