package id.mumpuni.dialogue.guidance;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The plan for guidance as the leader writes it. */
record GuidanceForm(
        @NotNull @Nullable GuidanceKind kind,
        @Nullable UUID guide,
        @NotBlank @Size(max = 1000) @Nullable String reason,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate plannedOn,

        @Size(max = 200) @Nullable String place,
        @Nullable Integer version) {

    /** Without a name the leader guides. */
    GuidancePlan plan(UUID leader) {
        return new GuidancePlan(
                guide == null ? leader : guide,
                requireNonNull(kind),
                requireNonNull(reason).strip(),
                plannedOn,
                place == null || place.isBlank() ? null : place.strip());
    }
}
