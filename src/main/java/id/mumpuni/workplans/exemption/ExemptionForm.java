package id.mumpuni.workplans.exemption;

import id.mumpuni.workplans.rules.ExemptionReason;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why and for how long planning does not apply to a person. */
record ExemptionForm(
        @NotNull @Nullable ExemptionReason reason,
        @NotNull @Nullable LocalDate since,
        @Nullable LocalDate until,
        @NotBlank @Size(max = 300) @Nullable String decree) {}
