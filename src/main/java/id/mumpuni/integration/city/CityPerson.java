package id.mumpuni.integration.city;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person of an invented city, as far as the export tells anything about people. */
record CityPerson(
        UUID id,
        String number,
        String name,
        @Nullable String frontTitle,
        @Nullable String backTitle,
        boolean female,
        LocalDate birthDate,
        boolean contract,
        LocalDate appointed,
        String rank,
        LocalDate rankSince,
        Post post,
        LocalDate since,
        CityUnit unit,
        String education) {

    /** @param kind code of the export: 1 structural, 2 functional, 4 implementer */
    record Post(String kind, String title, @Nullable String echelon, boolean head) {}
}
