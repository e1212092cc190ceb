package id.mumpuni.people.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** @param independent unit kerja mandiri: its head answers for it alone and plans as leaders do */
record UnitForm(
        @NotBlank @Size(max = 300) @Nullable String name,
        @Size(max = 300) @Nullable String headTitle,
        @Nullable UUID parent,
        @Nullable Boolean independent,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @Nullable Integer version) {

    boolean isIndependent() {
        return Boolean.TRUE.equals(independent);
    }
}
