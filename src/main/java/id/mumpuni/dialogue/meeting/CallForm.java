package id.mumpuni.dialogue.meeting;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/** The call to a meeting. */
record CallForm(
        @NotBlank @Size(max = 200) @Nullable String title,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable
        LocalTime time,

        @Size(max = 200) @Nullable String place,

        @Size(max = 500) @Pattern(regexp = "(https://.*)?") @Nullable
        String link,

        @Size(max = 4000) @Nullable String agenda,
        @Size(max = 500) @Nullable List<UUID> members) {

    private static final LocalTime USUAL = LocalTime.of(9, 0);

    static CallForm blank(@Nullable List<UUID> members) {
        return new CallForm(null, null, USUAL, null, null, null, members);
    }

    void check(LocalDate today, Errors errors) {
        if (day != null && day.isBefore(today)) {
            errors.rejectValue("day", "dialogue.meeting.past");
        }
        if (filled(place) == null && filled(link) == null) {
            errors.rejectValue("place", "dialogue.meeting.nowhere");
        }
    }

    Meeting.Call call(ZoneId zone) {
        return new Meeting.Call(
                requireNonNull(title).strip(),
                requireNonNull(day).atTime(requireNonNull(time)).atZone(zone).toInstant(),
                filled(place),
                filled(link),
                agenda == null ? "" : agenda.strip());
    }

    static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
