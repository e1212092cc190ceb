package id.mumpuni.dialogue.meeting;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/** When and where a meeting that was called takes place instead. */
record MoveForm(
        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable
        LocalTime time,

        @Size(max = 200) @Nullable String place,

        @Size(max = 500) @Pattern(regexp = "(https://.*)?") @Nullable
        String link) {

    static MoveForm of(MeetingPages.Head head, ZoneId zone) {
        var start = head.startsAt().atZone(zone);
        return new MoveForm(start.toLocalDate(), start.toLocalTime(), head.place(), head.link());
    }

    void check(Clock clock, Errors errors) {
        if (day != null && day.isBefore(LocalDate.now(clock))) {
            errors.rejectValue("day", "dialogue.meeting.past");
        }
        if (CallForm.filled(place) == null && CallForm.filled(link) == null) {
            errors.rejectValue("place", "dialogue.meeting.nowhere");
        }
    }

    Instant start(ZoneId zone) {
        return requireNonNull(day).atTime(requireNonNull(time)).atZone(zone).toInstant();
    }
}
