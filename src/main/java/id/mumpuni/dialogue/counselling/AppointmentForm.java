package id.mumpuni.dialogue.counselling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Who counsels, when and where. */
record AppointmentForm(
        @NotNull @Nullable UUID counsellor,
        @NotNull @Nullable CounsellorCapacity capacity,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable
        LocalTime time,

        @NotBlank @Size(max = 200) @Nullable String place) {}
