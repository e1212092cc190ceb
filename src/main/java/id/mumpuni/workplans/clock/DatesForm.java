package id.mumpuni.workplans.clock;

import id.mumpuni.workplans.rules.PlanClock;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of a year and where they are laid down. */
record DatesForm(
        @NotNull @Nullable LocalDate draftBy,
        @NotNull @Nullable LocalDate setBy,
        @NotBlank @Size(max = 300) @Nullable String source) {

    static DatesForm of(PlanClock.Days days, @Nullable String source) {
        return new DatesForm(days.draftBy(), days.setBy(), source);
    }
}
