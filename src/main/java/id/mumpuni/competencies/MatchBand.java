package id.mumpuni.competencies;

import java.math.BigDecimal;

/**
 * What a match is called, by what it is for. Appointment: at least 80 and 68; mapping: at least 90 and 78 (BRIN Regulation
 * 3/2023, Pasal 33). Other agencies draw other lines, so a round keeps the lines it was opened with.
 */
public enum MatchBand {
    QUALIFIED, // Memenuhi syarat (MS)
    STILL_QUALIFIED, // Masih memenuhi syarat (MMS)
    NOT_YET_QUALIFIED, // Kurang memenuhi syarat (KMS)
    OPTIMAL, // Optimal
    FAIRLY_OPTIMAL, // Cukup optimal
    NOT_OPTIMAL; // Kurang optimal

    private static final BigDecimal SELECTION_UPPER = BigDecimal.valueOf(80);
    private static final BigDecimal SELECTION_LOWER = BigDecimal.valueOf(68);
    private static final BigDecimal MAPPING_UPPER = BigDecimal.valueOf(90);
    private static final BigDecimal MAPPING_LOWER = BigDecimal.valueOf(78);

    /**
     * Where the bands begin, in percent.
     *
     * @param selection true: the words of an appointment; false: those of a mapping
     */
    public record Lines(boolean selection, BigDecimal upper, BigDecimal lower) {

        public Lines {
            if (lower.signum() <= 0 || upper.compareTo(lower) <= 0) {
                throw new IllegalArgumentException("lines out of order: " + lower + ", " + upper);
            }
        }

        /** The percentage is compared as it is, not as it is shown: 77.996 is below 78. */
        public MatchBand of(BigDecimal percent) {
            if (percent.compareTo(upper) >= 0) {
                return selection ? QUALIFIED : OPTIMAL;
            }
            if (percent.compareTo(lower) >= 0) {
                return selection ? STILL_QUALIFIED : FAIRLY_OPTIMAL;
            }
            return selection ? NOT_YET_QUALIFIED : NOT_OPTIMAL;
        }
    }

    public static final Lines SELECTION = new Lines(true, SELECTION_UPPER, SELECTION_LOWER);
    public static final Lines MAPPING = new Lines(false, MAPPING_UPPER, MAPPING_LOWER);
}
