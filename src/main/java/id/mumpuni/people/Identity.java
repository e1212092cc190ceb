package id.mumpuni.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as a document names them on a day.
 *
 * @param employeeNumber 18 digits, see {@link EmployeeNumber#format}; null for people who are no ASN
 * @param rank "Penata Muda Tingkat I / III/b"; for PPPK the golongan alone
 * @param agency the perangkat daerah: the unit right below the root, in which the person's unit lies
 */
public record Identity(
        UUID employeeId,
        String fullName,
        @Nullable String employeeNumber,
        @Nullable String rank,
        @Nullable String position,
        @Nullable String unit,
        @Nullable String agency) {}
