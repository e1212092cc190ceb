package id.mumpuni.calendar.holiday;

import static java.util.Objects.requireNonNull;

import id.mumpuni.calendar.rules.Holiday;
import id.mumpuni.calendar.rules.HolidayKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/** A holiday as it is written. */
record HolidayForm(
        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @NotBlank @Size(max = 120) @Nullable String name,
        @NotNull @Nullable HolidayKind kind,
        @Size(max = 200) @Nullable String source) {

    static HolidayForm of(Holiday holiday) {
        return new HolidayForm(holiday.day(), holiday.name(), holiday.kind(), holiday.source());
    }

    static HolidayForm empty(@Nullable LocalDate day) {
        return new HolidayForm(day, null, HolidayKind.HOLIDAY, null);
    }

    void check(Errors errors) {
        if (day != null && !Holiday.counts(day)) {
            errors.rejectValue(
                    "day", "calendar.holiday.year", new Object[] {Holiday.FIRST_YEAR, Holiday.LAST_YEAR}, null);
        }
    }

    Holiday written() {
        return new Holiday(
                requireNonNull(day),
                requireNonNull(name).strip(),
                requireNonNull(kind),
                source == null || source.isBlank() ? null : source.strip());
    }
}
