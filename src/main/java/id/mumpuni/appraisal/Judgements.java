package id.mumpuni.appraisal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a calibration does with judgements, in the transaction of its session. The caller answers for who may. */
public interface Judgements {

    /** One judgement as its appraiser handed it in. */
    record Seated(
            UUID appraisalId,
            UUID employeeId,
            UUID appraiserId,
            ExpectationLevel workResult,
            ExpectationLevel behaviour,
            PerformanceRating rating) {}

    /** @param reason of the change; null if the table leaves the levels as they were */
    record Calibrated(
            ExpectationLevel workResult,
            ExpectationLevel behaviour,
            UUID by,
            @Nullable String reason,
            UUID source) {}

    /**
     * Takes up what is handed in for a unit and everything below it and is at no other table.
     *
     * @param without nothing that this person appraises, and not their own case; null: all
     */
    List<Seated> seat(UUID session, UUID period, UUID unit, @Nullable UUID without);

    /**
     * The table is through with one judgement: adds the calibrated one, and the appraiser goes on. False if it is at the
     * table no more, as it was signed or taken out meanwhile.
     *
     * @param calibrated null: nobody could speak on it
     */
    boolean settle(UUID session, UUID appraisal, @Nullable Calibrated calibrated);

    /** The session comes to nothing: its judgements wait as before. */
    void release(UUID session);

    /** The predicate of two levels for one person; studies that were not finished leave the quadrant. */
    PerformanceRating rate(UUID appraisal, ExpectationLevel workResult, ExpectationLevel behaviour);
}
