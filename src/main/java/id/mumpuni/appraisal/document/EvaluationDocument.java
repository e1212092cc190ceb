package id.mumpuni.appraisal.document;

import id.mumpuni.appraisal.EvaluationPapers;
import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.special.Specials;
import id.mumpuni.documents.Parties;
import id.mumpuni.documents.PrintedPerson;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanContents.Indicator;
import id.mumpuni.workplans.PlanContents.Plan;
import id.mumpuni.workplans.PlanContents.Result;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.ResultNotes;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands in Format D.1.1 to D.1.3 and the annex, Format C.1.1 to C.1.3 (PermenPANRB 6/2022). Where the
 * superior signs in place of a late appraiser it is D.1.2 ({@code byReviewer}), after an objection D.1.3.
 *
 * @param judgement as it is now; what was signed before an objection changed it stands in {@code decision}
 * @param decision null: there was no objection
 */
record EvaluationDocument(
        Head head,
        PrintedPerson employee,
        @Nullable PrintedPerson appraiser,
        @Nullable PrintedPerson reviewer,
        @Nullable String agency,
        Judgement judgement,
        Signatures signatures,
        Plan plan,
        Texts texts,
        @Nullable Decision decision,
        Special special) {

    /** What is not as usual: the ground on which studies count as not finished, and the earlier result that counts. */
    record Special(@Nullable String studyNotFinished, Specials.@Nullable Earlier earlier) {

        static final Special NONE = new Special(null, null);
    }

    record Head(String government, String place, PrintedPeriod period) {}

    /** @param organisationEarlier its rating came too late, so that of the year before counts */
    record Judgement(
            @Nullable String organisationRating,
            boolean organisationEarlier,
            @Nullable ExpectationLevel workResult,
            @Nullable ExpectationLevel behaviour,
            @Nullable PerformanceRating rating,
            @Nullable String recommendation) {}

    record Signatures(
            boolean byReviewer,
            @Nullable ZonedDateTime signedAt,
            @Nullable ZonedDateTime acknowledgedAt) {}

    /** @param signed the rating that was objected to */
    record Decision(
            EvaluationPapers.Heard heard,
            EvaluationPapers.Verdict verdict,
            ZonedDateTime at,
            PerformanceRating signed) {}

    /** What stands beside indicators, results and values, line by line; a missing key: nothing was said. */
    record Texts(Map<UUID, List<String>> realisations, Map<Object, List<String>> feedback) implements ResultNotes {

        @Override
        public List<String> achieved(Result result, Indicator indicator) {
            return realisations.getOrDefault(indicator.id(), List.of());
        }

        @Override
        public List<String> said(Result result) {
            return feedback.getOrDefault(result.id(), List.of());
        }

        public List<String> said(CoreValue value) {
            return feedback.getOrDefault(value, List.of());
        }
    }

    /** As the regulation numbers its forms. */
    public String format() {
        return decision != null ? "D.1.3" : signatures.byReviewer() ? "D.1.2" : "D.1.1";
    }

    /** The result is that of the superior: taken over, or changed on objection. */
    public boolean isSuperiors() {
        return signatures.byReviewer()
                || (decision != null && decision.verdict().changed());
    }

    /** When whoever stands under the annex signed. */
    public @Nullable ZonedDateTime signedAt() {
        return decision != null && decision.verdict().changed() ? decision.at() : signatures.signedAt();
    }

    /** Which of the tables of results, by approach and model: Format C.1.1, C.1.2 or C.1.3. */
    public String table() {
        return plan.isQualitative() ? "qualitative-noted" : plan.model() == PlanModel.LEADER ? "leader" : "staff";
    }

    /** The form of leaders names the appraiser's agency in place of the unit. */
    public Parties parties() {
        return table().equals("leader")
                ? new Parties(employee, appraiser, agency == null ? "-" : agency)
                : new Parties(employee, appraiser);
    }

    public @Nullable PrintedPerson signer() {
        return isSuperiors() ? reviewer : appraiser;
    }

    /** The heights of the curve of "pola distribusi", worst rating first; null without an organisation rating. */
    public @Nullable String pattern() {
        String organisation = judgement.organisationRating();
        return organisation == null ? null : DistributionCurve.of(organisation);
    }

    public List<PerformanceRating> ratingsWorstFirst() {
        List<PerformanceRating> ratings = new ArrayList<>(List.of(PerformanceRating.values()));
        Collections.reverse(ratings);
        return ratings;
    }

    public CoreValue[] values() {
        return CoreValue.values();
    }

    public ResultKind[] kinds() {
        return ResultKind.values();
    }
}
