package id.mumpuni.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table at the head of most of the regulation's formats: the person on the left, the appraiser on the right. */
public record Parties(PrintedPerson employee, @Nullable PrintedPerson appraiser) {

    /** One line of the table; the label is the end of a message key. */
    public record Line(
            String label,
            @Nullable String employee,
            @Nullable String appraiser) {}

    public List<Line> lines() {
        PrintedPerson other = appraiser == null ? new PrintedPerson("-", null, null, null, null, null) : appraiser;
        return List.of(
                new Line("name", employee.fullName(), other.fullName()),
                new Line("number", employee.number(), other.number()),
                new Line("rank", employee.rank(), other.rank()),
                new Line("position", employee.position(), other.position()),
                new Line("unit", employee.unit(), other.unit()));
    }
}
