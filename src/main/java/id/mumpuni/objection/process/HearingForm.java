package id.mumpuni.objection.process;

import id.mumpuni.objection.rules.Party;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Whom the superior heard when, and what was said. */
record HearingForm(
        @NotNull @Nullable Party party,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate heardOn,

        @NotBlank @Size(max = 4000) @Nullable String record) {}
