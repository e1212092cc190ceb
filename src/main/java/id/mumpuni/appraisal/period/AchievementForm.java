package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.rules.OrganisationRating;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** @param seen the rating that the page showed, "" for none */
record AchievementForm(
        @NotNull @Nullable OrganisationRating rating,
        @NotBlank @Size(max = 500) @Nullable String basis,
        @Size(max = 120) @Nullable String decree,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate issuedOn,
        @Size(max = 500) @Nullable String changeReason,
        @Nullable String seen) {

    static AchievementForm of(OrganisationHistory.@Nullable Version version) {
        return version == null
                ? new AchievementForm(null, null, null, null, null, "")
                : new AchievementForm(
                        version.rating(),
                        version.basis(),
                        version.decree(),
                        version.issuedOn(),
                        null,
                        "" + version.rating());
    }

    RateOrganisation.Achievement achievement() {
        return new RateOrganisation.Achievement(
                Objects.requireNonNull(rating),
                basis,
                seen,
                new RateOrganisation.Paper(written(decree), issuedOn, written(changeReason)));
    }

    private static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
