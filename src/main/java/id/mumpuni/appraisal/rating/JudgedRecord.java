package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.rules.WorkResultGuidance;
import id.mumpuni.appraisal.rules.WorkResultGuidance.Rated;
import id.mumpuni.appraisal.rules.WorkResultGuidance.Response;
import id.mumpuni.dialogue.FeedbackContents;
import id.mumpuni.dialogue.FeedbackRelation;
import id.mumpuni.dialogue.Headway;
import id.mumpuni.evidence.EvidenceItem;
import id.mumpuni.progress.ProgressContents.Entry;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.ResultKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an appraiser has in view while judging one person: realisation, evidence and feedback of the period beside each
 * result and value, with the levels given so far.
 *
 * @param proofs ids of the evidence and feedback that the reason rests on
 */
record JudgedRecord(
        Asked asked,
        List<OnResult> results,
        Map<CoreValue, OnValue> values,
        List<EvidenceItem> evidence,
        Set<UUID> proofs) {

    /** What the policy of the cycle asks for; the percentages are those of the guidance. */
    record Asked(
            boolean ratedByResult,
            boolean ratedByValue,
            String groundFor,
            boolean groundProof,
            int mostPercent,
            int smallPartPercent) {}

    record OnResult(
            PlanContents.Result result,
            List<Entry> entries,
            List<EvidenceItem> evidence,
            List<FeedbackContents.Item> feedback,
            List<FeedbackContents.TakenOver> takenOver,
            @Nullable ExpectationLevel level) {

        /** The months in which something was recorded. */
        public List<Entry> realised() {
            return entries.stream().filter(Entry::realised).toList();
        }

        public boolean blank() {
            return realised().isEmpty() && evidence.isEmpty() && feedback.isEmpty() && takenOver.isEmpty();
        }
    }

    record OnValue(
            List<FeedbackContents.Item> feedback, @Nullable ExpectationLevel level) {}

    public OnValue on(CoreValue value) {
        return values.getOrDefault(value, new OnValue(List.of(), null));
    }

    public OnResult on(UUID result) {
        return results.stream()
                .filter(one -> one.result().id().equals(result))
                .findFirst()
                .orElseThrow();
    }

    /** All feedback of the period, on results and values. */
    public List<FeedbackContents.Item> feedback() {
        return Stream.concat(
                        results.stream().flatMap(one -> one.feedback().stream()),
                        values.values().stream().flatMap(one -> one.feedback().stream()))
                .distinct()
                .toList();
    }

    public boolean proofs(UUID id) {
        return proofs.contains(id);
    }

    public boolean material() {
        return !evidence.isEmpty() || !feedback().isEmpty();
    }

    public int ratedResults() {
        return (int) results.stream().filter(one -> one.level() != null).count();
    }

    /** Of the regulation's guidance for the overall work result; null where it gives none. */
    public @Nullable ExpectationLevel proposal() {
        List<Rated> rated = results.stream()
                .flatMap(one -> one.level() == null
                        ? Stream.empty()
                        : Stream.of(new Rated(one.result().kind() == ResultKind.MAIN, one.level())))
                .toList();
        return WorkResultGuidance.propose(
                rated, results.size(), response(), asked.mostPercent(), asked.smallPartPercent());
    }

    /** Only a leader says in feedback whether there is progress (Pasal 20). */
    private Response response() {
        List<FeedbackContents.Item> leaders = results.stream()
                .flatMap(one -> one.feedback().stream())
                .filter(item -> item.relation() == FeedbackRelation.LEADER && item.progress() != null)
                .toList();
        int positive = (int) leaders.stream()
                .filter(item -> item.progress() == Headway.SHOWN)
                .count();
        return Response.of(positive, leaders.size(), asked.mostPercent());
    }
}
