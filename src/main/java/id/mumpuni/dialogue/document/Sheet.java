package id.mumpuni.dialogue.document;

import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.people.EmployeeNumber;
import id.mumpuni.people.Identity;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at the head and the foot of every form of Lampiran III: both parties, the year, place and day. */
record Sheet(
        String government,
        String place,
        int year,
        LocalDate printedOn,
        Identity employee,
        @Nullable Identity appraiser) {

    /** One line of the table that names both parties; the label is the end of a message key. */
    public record Line(String label, String otherLabel, String employee, String appraiser) {}

    public List<Line> parties() {
        return lines("unit", appraiser == null ? null : appraiser.unit());
    }

    /** In the form of leaders (B.1.4) the appraiser's agency stands in place of the unit. */
    public List<Line> leaderParties() {
        return lines("agency", appraiser == null ? null : appraiser.agency());
    }

    private List<Line> lines(String lastLabel, @Nullable String last) {
        return List.of(
                line("name", employee.fullName(), appraiser == null ? null : appraiser.fullName()),
                line("number", number(employee), number(appraiser)),
                line("rank", employee.rank(), appraiser == null ? null : appraiser.rank()),
                line("position", employee.position(), appraiser == null ? null : appraiser.position()),
                new Line("unit", lastLabel, text(employee.unit()), text(last)));
    }

    private static Line line(String label, @Nullable String employee, @Nullable String appraiser) {
        return new Line(label, label, text(employee), text(appraiser));
    }

    /** NIP as people write it; empty for who has none. */
    public static String number(@Nullable Identity person) {
        return person == null || person.employeeNumber() == null ? "" : EmployeeNumber.format(person.employeeNumber());
    }

    private static String text(@Nullable String value) {
        return value == null || value.isBlank() ? "-" : value;
    }

    public String signedAt() {
        String day =
                DateTimeFormatter.ofPattern("d MMMM uuuu", PdfRenderer.LANGUAGE).format(printedOn);
        return place.isBlank() ? day : place + ", " + day;
    }
}
