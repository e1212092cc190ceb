package id.mumpuni.appraisal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an objection does to a result, in the transaction of the objection. The caller answers for who may. */
public interface ResultChange {

    /** @param chosen one of {@link #choices}; null: as the rules have it */
    record Levels(
            ExpectationLevel workResult,
            ExpectationLevel behaviour,
            @Nullable PerformanceRating chosen) {}

    /**
     * @param levels the new ones; null: the result is confirmed
     * @param source the objection
     */
    record Decided(@Nullable Levels levels, UUID by, String reason, UUID source) {}

    record Outcome(ExpectationLevel workResult, ExpectationLevel behaviour, PerformanceRating rating) {}

    /** The result is not final before the objection has ended. False if it is objected to already. */
    boolean hold(UUID appraisal);

    /** The objection was withdrawn. */
    void release(UUID appraisal);

    /**
     * The predicates among which whoever decides chooses beside the levels, as the appraiser could: for somebody who did
     * not finish their studies. Empty: the quadrant says it.
     */
    List<PerformanceRating> choices(UUID appraisal);

    /** Adds the decided judgement and makes the result final. */
    Outcome decide(UUID appraisal, Decided decided);
}
