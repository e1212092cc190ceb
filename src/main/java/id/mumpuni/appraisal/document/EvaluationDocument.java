package id.mumpuni.appraisal.document;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
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
 * Everything that stands in Format D.1.1 and its annex, Format C.1.1 to C.1.3 (PermenPANRB 6/2022). Where the superior
 * of a late appraiser signs it is Format D.1.2: the layout is ready for that ({@code byReviewer}), but no use case lets
 * the superior sign yet.
 */
record EvaluationDocument(
        Head head,
        PrintedPerson employee,
        @Nullable PrintedPerson appraiser,
        @Nullable PrintedPerson reviewer,
        Judgement judgement,
        Signatures signatures,
        Plan plan,
        Texts texts) {

    record Head(String government, String place, PrintedPeriod period) {}

    record Judgement(
            @Nullable String organisationRating,
            @Nullable ExpectationLevel workResult,
            @Nullable ExpectationLevel behaviour,
            @Nullable PerformanceRating rating,
            @Nullable String recommendation) {}

    record Signatures(
            boolean byReviewer,
            @Nullable ZonedDateTime signedAt,
            @Nullable ZonedDateTime acknowledgedAt) {}

    /** What was written about indicators, results and values; a missing key: nothing was written. */
    record Texts(Map<UUID, String> achievements, Map<UUID, String> results, Map<CoreValue, String> behaviour)
            implements ResultNotes {

        @Override
        public List<String> achieved(Result result, Indicator indicator) {
            return said(achievements.get(indicator.id()));
        }

        @Override
        public List<String> said(Result result) {
            return said(results.get(result.id()));
        }

        private static List<String> said(@Nullable String text) {
            return text == null ? List.of() : List.of(text);
        }
    }

    /** Which of the tables of results, by approach and model: Format C.1.1, C.1.2 or C.1.3. */
    public String table() {
        return plan.isQualitative() ? "qualitative-noted" : plan.model() == PlanModel.LEADER ? "leader" : "staff";
    }

    public Parties parties() {
        return new Parties(employee, appraiser);
    }

    public @Nullable PrintedPerson signer() {
        return signatures.byReviewer() ? reviewer : appraiser;
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
