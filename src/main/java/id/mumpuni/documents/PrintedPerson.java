package id.mumpuni.documents;

import id.mumpuni.people.EmployeeNumber;
import id.mumpuni.people.Identity;
import org.jspecify.annotations.Nullable;

/**
 * A person as the document names them.
 *
 * @param position the post; for someone who stands in, the post in which they do
 * @param acting ACTING or DAILY if they stand in as Plt. or Plh.
 */
public record PrintedPerson(
        String fullName,
        @Nullable String number,
        @Nullable String rank,
        @Nullable String position,
        @Nullable String unit,
        @Nullable String acting) {

    /** Null for nobody. */
    public static @Nullable PrintedPerson of(@Nullable Identity identity) {
        if (identity == null) {
            return null;
        }
        String number = identity.employeeNumber();
        return new PrintedPerson(
                identity.fullName(),
                number == null ? null : EmployeeNumber.format(number),
                identity.rank(),
                identity.position(),
                identity.unit(),
                null);
    }

    /** As Plt. or Plh.: the post in which they stand in, if it is known. */
    public PrintedPerson standingIn(String kind, @Nullable String post) {
        return new PrintedPerson(fullName, number, rank, post == null ? position : post, unit, kind);
    }
}
