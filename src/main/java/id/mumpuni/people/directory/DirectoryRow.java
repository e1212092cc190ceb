package id.mumpuni.people.directory;

import id.mumpuni.people.EmployeeNumber;
import id.mumpuni.people.EmploymentKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person in the directory.
 *
 * @param number null also if the reader may not see it; so is the rank
 */
record DirectoryRow(
        UUID id,
        String fullName,
        EmploymentKind kind,
        @Nullable String position,
        boolean head,
        @Nullable UUID unitId,
        @Nullable String unit,
        @Nullable String agency,
        @Nullable String number,
        @Nullable String rank) {

    public @Nullable String formattedNumber() {
        return number == null ? null : EmployeeNumber.format(number);
    }

    /** The agency, unless it is the unit itself. */
    public @Nullable String otherAgency() {
        return agency == null || agency.equals(unit) ? null : agency;
    }
}
