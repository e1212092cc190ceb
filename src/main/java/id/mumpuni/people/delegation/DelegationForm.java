package id.mumpuni.people.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

record DelegationForm(
        @NotNull @Nullable UUID employee,
        @NotNull @Nullable DelegationKind kind,
        @NotNull @Nullable DelegationScope scope,
        @NotBlank @Size(max = 200) @Nullable String decree,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until) {

    static DelegationForm from(LocalDate today) {
        return new DelegationForm(null, DelegationKind.ACTING, DelegationScope.FULL, null, today, null);
    }
}
