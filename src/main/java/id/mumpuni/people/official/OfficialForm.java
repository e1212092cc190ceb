package id.mumpuni.people.official;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

record OfficialForm(
        @NotBlank @Size(max = 200) @Nullable String name,
        @Size(max = 50) @Nullable String frontTitle,
        @Size(max = 100) @Nullable String backTitle,
        @NotBlank @Size(max = 200) @Nullable String post,
        @NotNull @Nullable UUID unit,
        @Nullable Boolean leads,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until) {

    /** A box that is not ticked is not sent. */
    boolean isLeader() {
        return Boolean.TRUE.equals(leads);
    }
}
