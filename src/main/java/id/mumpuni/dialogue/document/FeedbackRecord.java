package id.mumpuni.dialogue.document;

import id.mumpuni.documents.Parties;
import id.mumpuni.documents.PrintedRange;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.ResultNotes;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rekaman informasi umpan balik berkelanjutan, formats B.1.3 to B.1.5. Nobody signs it: it says what both have written
 * down during the time, each signed in as themselves.
 *
 * @param quarter I to IV, or the whole year
 * @param realisedAt when the person last recorded a realisation
 * @param saidAt when the appraiser last gave feedback
 */
record FeedbackRecord(
        Sheet sheet,
        @Nullable String quarter,
        PlanContents.Plan plan,
        Map<UUID, List<String>> realisations,
        Map<UUID, List<String>> indicators,
        Map<Object, List<String>> feedback,
        @Nullable ZonedDateTime realisedAt,
        @Nullable ZonedDateTime saidAt)
        implements ResultNotes {

    public ResultKind[] kinds() {
        return ResultKind.values();
    }

    public CoreValue[] values() {
        return CoreValue.values();
    }

    public boolean leader() {
        return plan.model() == PlanModel.LEADER;
    }

    public PrintedRange range() {
        return sheet.range(plan.year());
    }

    /** Which of the tables of results. */
    public String table() {
        return plan.isQualitative() ? "qualitative-noted" : leader() ? "leader" : "staff";
    }

    public Parties parties() {
        return leader() && !plan.isQualitative() ? sheet.leaderParties() : sheet.parties();
    }

    public List<String> said(CoreValue value) {
        return feedback.getOrDefault(value, List.of());
    }

    @Override
    public List<String> said(PlanContents.Result result) {
        return feedback.getOrDefault(result.id(), List.of());
    }

    /** What was written for the result as a whole stands with its first indicator. */
    @Override
    public List<String> achieved(PlanContents.Result result, PlanContents.Indicator indicator) {
        List<String> texts = new ArrayList<>(indicators.getOrDefault(indicator.id(), List.of()));
        if (indicator.equals(result.indicators().get(0))) {
            texts.addAll(realisations.getOrDefault(result.id(), List.of()));
        }
        return texts;
    }
}
