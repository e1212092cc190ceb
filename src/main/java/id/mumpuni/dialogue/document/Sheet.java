package id.mumpuni.dialogue.document;

import id.mumpuni.documents.Parties;
import id.mumpuni.documents.PrintedPerson;
import id.mumpuni.documents.PrintedRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head and the foot of every form of Lampiran III.
 *
 * @param agency of the appraiser
 */
record Sheet(
        String government,
        String place,
        LocalDate printedOn,
        ZoneId zone,
        PrintedPerson employee,
        @Nullable PrintedPerson appraiser,
        @Nullable String agency) {

    public Parties parties() {
        return new Parties(employee, appraiser);
    }

    /** In the form of leaders (B.1.4) the appraiser's agency stands in place of the unit. */
    public Parties leaderParties() {
        return new Parties(employee, appraiser, agency == null ? "-" : agency);
    }

    public PrintedRange range() {
        return range(printedOn.getYear());
    }

    PrintedRange range(int year) {
        return new PrintedRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public @Nullable ZonedDateTime local(@Nullable Instant at) {
        return at == null ? null : at.atZone(zone);
    }
}
