package id.mumpuni.dialogue.document;

import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.ResultKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rekaman informasi umpan balik berkelanjutan, formats B.1.3 to B.1.5. */
record FeedbackRecord(
        Sheet sheet,
        String period,
        PlanContents.Plan plan,
        Map<UUID, List<String>> realisations,
        Map<UUID, List<String>> indicators,
        Map<Object, List<String>> feedback) {

    public ResultKind[] kinds() {
        return ResultKind.values();
    }

    public CoreValue[] values() {
        return CoreValue.values();
    }

    public boolean leader() {
        return plan.model() == PlanModel.LEADER;
    }

    public List<Sheet.Line> parties() {
        return leader() ? sheet.leaderParties() : sheet.parties();
    }

    public List<String> said(Object about) {
        return feedback.getOrDefault(about, List.of());
    }

    public List<String> done(UUID result) {
        return realisations.getOrDefault(result, List.of());
    }

    public List<String> doneOf(UUID indicator) {
        return indicators.getOrDefault(indicator, List.of());
    }
}
