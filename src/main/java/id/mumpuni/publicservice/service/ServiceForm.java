package id.mumpuni.publicservice.service;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service as it is written. Its unit is chosen once. */
record ServiceForm(
        @NotNull @Nullable UUID unit,
        @NotBlank @Size(max = 120) @Nullable String name,
        @NotBlank @Size(max = 500) @Nullable String description,
        @Size(max = 200) @Nullable String place,
        @Size(max = 200) @Nullable String hours,
        @Nullable Integer version) {

    record Written(
            String name,
            String description,
            @Nullable String place,
            @Nullable String hours) {}

    static ServiceForm empty(@Nullable UUID unit) {
        return new ServiceForm(unit, null, null, null, null, null);
    }

    static ServiceForm of(ServiceList.Detail offer) {
        return new ServiceForm(
                offer.unitId(), offer.name(), offer.description(), offer.place(), offer.hours(), offer.version());
    }

    Written written() {
        return new Written(
                requireNonNull(name).strip(), requireNonNull(description).strip(), orNull(place), orNull(hours));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
