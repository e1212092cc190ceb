package id.mumpuni.workplans.plan;

import id.mumpuni.workplans.Perspective;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.ResultKind;
import java.util.ArrayList;
import java.util.List;

/** What a plan lacks before it can be submitted (PermenPANRB 6/2022, Pasal 9 and Lampiran II). */
enum PlanHole {
    NO_MAIN_RESULT("workplans.hole.no-main-result"),
    RESULT_WITHOUT_INDICATOR("workplans.hole.result-without-indicator"),
    INDICATOR_WITHOUT_ASPECT("workplans.hole.indicator-without-aspect"),
    INDICATOR_WITHOUT_PERSPECTIVE("workplans.hole.indicator-without-perspective"),
    NO_BUDGET_PERSPECTIVE("workplans.hole.no-budget-perspective");

    private final String code;

    PlanHole(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The same for a plan as the pages read it. */
    static List<PlanHole> of(PlanContents.Plan plan) {
        return of(plan.model(), plan.results().stream().map(ResultText::of).toList());
    }

    static List<PlanHole> of(PlanModel model, List<ResultText> results) {
        List<IndicatorText> indicators =
                results.stream().flatMap(result -> result.indicators().stream()).toList();
        List<PlanHole> holes = new ArrayList<>();
        if (results.stream().noneMatch(result -> result.kind() == ResultKind.MAIN)) {
            holes.add(NO_MAIN_RESULT);
        }
        if (results.stream().anyMatch(result -> result.indicators().isEmpty())) {
            holes.add(RESULT_WITHOUT_INDICATOR);
        }
        if (model == PlanModel.STAFF && indicators.stream().anyMatch(indicator -> indicator.aspect() == null)) {
            holes.add(INDICATOR_WITHOUT_ASPECT);
        }
        if (model == PlanModel.LEADER) {
            if (indicators.stream().anyMatch(indicator -> indicator.perspective() == null)) {
                holes.add(INDICATOR_WITHOUT_PERSPECTIVE);
            }
            if (indicators.stream().noneMatch(indicator -> indicator.perspective() == Perspective.BUDGET)) {
                holes.add(NO_BUDGET_PERSPECTIVE);
            }
        }
        return holes;
    }
}
