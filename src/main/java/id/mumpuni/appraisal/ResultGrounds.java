package id.mumpuni.appraisal;

import id.mumpuni.dialogue.FeedbackContents.TakenOver;
import id.mumpuni.evidence.EvidenceItem;
import id.mumpuni.progress.ProgressContents.Entry;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanContents;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person was judged by and how, part by part. The caller guards it; feedback is told by {@link ToldFeedback}. */
public interface ResultGrounds {

    /** One planned result with what was recorded for it in the period, and the appraiser's level. */
    record OnResult(
            PlanContents.Result result,
            List<Entry> entries,
            List<EvidenceItem> evidence,
            List<TakenOver> takenOver,
            @Nullable ExpectationLevel level) {}

    /**
     * What the policy asked for, and where the regulation's guidance leads.
     *
     * @param mostPercent what "sebagian besar" means, {@code smallPartPercent} "sebagian kecil"
     * @param proposal null where the guidance gives no answer
     */
    record Guidance(
            boolean byResult,
            boolean byValue,
            String reasonFor,
            int mostPercent,
            int smallPartPercent,
            @Nullable ExpectationLevel proposal) {}

    /**
     * @param planId null: nothing was planned
     * @param proofs ids of the evidence and feedback that the reason rests on
     */
    record Grounds(
            @Nullable UUID planId,
            Guidance guidance,
            List<OnResult> results,
            Map<CoreValue, ExpectationLevel> values,
            Set<UUID> proofs) {

        /** How many of the planned results have the level. */
        public long rated(ExpectationLevel level) {
            return results.stream().filter(one -> one.level() == level).count();
        }

        public long rated() {
            return results.stream().filter(one -> one.level() != null).count();
        }

        public long valued(ExpectationLevel level) {
            return values.values().stream().filter(one -> one == level).count();
        }
    }

    /** One line of the pattern that an achievement of the organisation suggests; the kind is MOST, AT_MOST, AT_LEAST, SOME. */
    record PatternLine(String kind, int percent, List<PerformanceRating> ratings) {}

    /** @param source where the figures are from; null if there were none when the period was opened */
    record Pattern(List<PatternLine> lines, @Nullable String source, boolean verified) {}

    Grounds of(UUID appraisal);

    /** The cell of the quadrant (Lampiran IV). */
    PerformanceRating cell(ExpectationLevel workResult, ExpectationLevel behaviour);

    Pattern pattern(UUID period, String organisation);
}
