package id.mumpuni.appraisal.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One appraisal on one day, as {@code appraisal_standing} answers it.
 *
 * @param actingId who may judge it now; null once it is signed or where nobody may
 * @param due the last day of this step; null if nobody is waited for
 */
public record Standing(
        UUID appraisalId,
        @Nullable UUID actingId,
        Step step,
        Finality finality,
        @Nullable FinalBecause finalBecause,
        LocalDate ratingDue,
        LocalDate takeOverBy,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate deliverBy,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate returnBy,
        @Nullable LocalDate objectBy,
        LocalDate reportBy,
        @Nullable LocalDate due,
        boolean overdue) {

    public enum Finality {
        NOT, // signed
        OBJECTABLE,
        OBJECTED, // and not decided yet
        FINAL
    }
}
