package id.mumpuni.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a calibration says on the appraiser's page of one person, while its session runs and after it. */
public interface CalibrationCompanion {

    /** One change of the table, with what it was before. */
    record Change(
            PerformanceRating before,
            ExpectationLevel workResult,
            ExpectationLevel behaviour,
            PerformanceRating rating,
            String reason,
            String by,
            LocalDate day) {}

    /**
     * @param status the key of how far the session is
     * @param day on which it was closed; null while it runs
     * @param href the session, for whoever may open it
     */
    record AtTable(
            String status,
            @Nullable LocalDate day,
            List<Change> changes,
            @Nullable String href) {}

    /** The session that has taken it up; empty if there is none. */
    List<AtTable> about(UUID appraisal);
}
