package id.mumpuni.settings.announcement;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/** An announcement as it is written. */
record AnnouncementForm(
        @NotBlank @Size(max = 300) @Nullable String text,
        boolean urgent,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate since,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until) {

    /** @param until the last day on which it is shown */
    record Text(String text, boolean urgent, LocalDate since, LocalDate until) {}

    void check(LocalDate today, Errors errors) {
        if (until != null && until.isBefore(today)) {
            errors.rejectValue("until", "settings.announcement.over");
        } else if (until != null && since != null && until.isBefore(since)) {
            errors.rejectValue("until", "settings.announcement.order");
        }
    }

    Text written() {
        return new Text(requireNonNull(text).strip(), urgent, requireNonNull(since), requireNonNull(until));
    }
}
