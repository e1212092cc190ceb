package id.mumpuni.workplans;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What grade point average (IPK) may be expected of people on study leave (PermenPANRB 6/2022, Lampiran II.B.5 and 6): a
 * guide for the leader, no rule.
 */
public final class AcademicGuidance {

    /** Strata 1, or profesi, strata 2 and strata 3. */
    public enum Degree {
        BACHELOR,
        POSTGRADUATE
    }

    /**
     * One line of the regulation's tables; each limit is the lowest average of its step, everything below the last is poor.
     *
     * @param university its accreditation; null: abroad
     * @param programme the lowest accreditation of the programme; null: abroad
     */
    public record Line(
            Degree degree,
            @Nullable String university,
            @Nullable String programme,
            BigDecimal veryGood,
            BigDecimal good,
            BigDecimal needsImprovement) {}

    public static final List<Line> ALL = List.of(
            line(Degree.BACHELOR, "A", "C", "3.51", "3.01", "2.76"),
            line(Degree.BACHELOR, "B", "C", "3.61", "3.10", "2.76"),
            line(Degree.BACHELOR, "C", "B", "3.71", "3.20", "2.76"),
            line(Degree.BACHELOR, null, null, "3.51", "3.01", "2.76"),
            line(Degree.POSTGRADUATE, "A", "C", "3.51", "3.20", "3.00"),
            line(Degree.POSTGRADUATE, "B", "C", "3.61", "3.25", "3.00"),
            line(Degree.POSTGRADUATE, "C", "B", "3.71", "3.30", "3.00"),
            line(Degree.POSTGRADUATE, null, null, "3.51", "3.20", "3.00"));

    private AcademicGuidance() {}

    private static Line line(Degree degree, @Nullable String university, @Nullable String programme, String... limits) {
        return new Line(
                degree,
                university,
                programme,
                new BigDecimal(limits[0]),
                new BigDecimal(limits[1]),
                new BigDecimal(limits[2]));
    }
}
