package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.rules.Completeness;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanContents;
import java.util.ArrayList;
import java.util.List;

/** Which parts of a self-assessment are filled in. */
public final class SelfAssessmentProgress {

    private SelfAssessmentProgress() {}

    public static Completeness of(SelfView.Texts texts) {
        List<Completeness.Part> parts = new ArrayList<>();
        PlanContents.Plan plan = texts.plan();
        if (plan != null) {
            for (PlanContents.Result result : plan.results()) {
                var realisations = result.indicators().stream()
                        .map(indicator -> texts.achievement(indicator.id()))
                        .toList();
                parts.add(new Completeness.Part(
                        "hasil-" + result.ordinal(),
                        result.description(),
                        false,
                        Completeness.resultComplete(realisations)));
            }
        }
        for (CoreValue value : CoreValue.values()) {
            SelfView.Behaviour own = texts.on(value);
            String reflection = own.reflection();
            parts.add(new Completeness.Part(
                    "nilai-" + value,
                    "CoreValue." + value,
                    true,
                    Completeness.valueComplete(own.selfRating() != null, reflection == null ? "" : reflection)));
        }
        return new Completeness(parts);
    }
}
