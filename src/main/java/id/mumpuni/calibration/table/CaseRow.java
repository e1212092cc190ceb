package id.mumpuni.calibration.table;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case of a table: as it came, and as the newest change left it.
 *
 * @param number of the newest change; 0: there is none
 * @param place whether it still is at the table
 */
public record CaseRow(
        UUID itemId,
        UUID appraisalId,
        UUID employeeId,
        String name,
        String unit,
        UUID appraiserId,
        String appraiser,
        ExpectationLevel rawWork,
        ExpectationLevel rawBehaviour,
        PerformanceRating rawRating,
        int number,
        ExpectationLevel workResult,
        ExpectationLevel behaviour,
        PerformanceRating rating,
        @Nullable String reason,
        @Nullable UUID changedById,
        @Nullable String changedBy,
        @Nullable LocalDate changedOn,
        Place place) {

    public enum Place {
        HERE,
        SIGNED, // meanwhile, by the appraiser or the superior
        GONE // taken back or out of the period
    }

    public boolean here() {
        return place == Place.HERE;
    }

    /** Other levels than those that came to the table. */
    public boolean changed() {
        return rawWork != workResult || rawBehaviour != behaviour;
    }
}
