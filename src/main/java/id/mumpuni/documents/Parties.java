package id.mumpuni.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table at the head of most of the regulation's formats: the person on the left, the appraiser on the right.
 *
 * @param agency the appraiser's agency, where a format (B.1.4) names it in place of the unit
 */
public record Parties(
        PrintedPerson employee,
        @Nullable PrintedPerson appraiser,
        @Nullable String agency) {

    private static final PrintedPerson NOBODY = new PrintedPerson("-", null, null, null, null, null);

    public Parties(PrintedPerson employee, @Nullable PrintedPerson appraiser) {
        this(employee, appraiser, null);
    }

    /** One line of the table; the labels are the ends of message keys. */
    public record Line(
            String label,
            @Nullable String employee,
            String otherLabel,
            @Nullable String appraiser) {}

    public List<Line> lines() {
        PrintedPerson other = appraiser == null ? NOBODY : appraiser;
        return List.of(
                new Line("name", employee.fullName(), "name", other.fullName()),
                new Line("number", employee.number(), "number", other.number()),
                new Line("rank", employee.rank(), "rank", other.rank()),
                new Line("position", employee.position(), "position", other.position()),
                agency == null
                        ? new Line("unit", employee.unit(), "unit", other.unit())
                        : new Line("unit", employee.unit(), "agency", agency));
    }
}
