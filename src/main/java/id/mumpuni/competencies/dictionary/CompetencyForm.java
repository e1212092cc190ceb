package id.mumpuni.competencies.dictionary;

import id.mumpuni.competencies.CompetencyKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a new competency is called; its levels are written in the draft. */
record CompetencyForm(
        @NotNull @Pattern(regexp = CODE, message = "{competencies.code.shape}") @Nullable
        String code,

        @NotNull @Nullable CompetencyKind kind,
        @NotBlank @Size(max = 120) @Nullable String name,
        @NotBlank @Size(max = 1000) @Nullable String definition,
        @NotBlank @Size(max = 300) @Nullable String source) {

    static final String CODE = "[A-Z][A-Z0-9.-]{1,19}";
}
