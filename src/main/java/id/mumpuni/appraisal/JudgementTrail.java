package id.mumpuni.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All judgements of one appraisal in the order in which they came about. The caller answers for who may read them. */
public interface JudgementTrail {

    /**
     * @param by whose judgement it is
     * @param reason why it is another than the one before, where somebody had to say so
     * @param source the session's item or the objection it came from
     */
    record Kept(
            int number,
            JudgementStage stage,
            ExpectationLevel workResult,
            ExpectationLevel behaviour,
            PerformanceRating rating,
            String by,
            Instant at,
            @Nullable String reason,
            @Nullable UUID source) {}

    List<Kept> of(UUID appraisal);
}
