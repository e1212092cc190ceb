package id.mumpuni.workplans.check;

import id.mumpuni.workplans.AnnexPart;
import id.mumpuni.workplans.Perspective;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.PlanModel;
import id.mumpuni.workplans.ResultKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a plan lacks before it can be submitted (PermenPANRB 6/2022, Pasal 7 to 13 and Lampiran II). */
public enum PlanHole {
    NO_MAIN_RESULT("workplans.hole.no-main-result"),
    RESULT_WITHOUT_INDICATOR("workplans.hole.result-without-indicator"),
    INDICATOR_WITHOUT_TARGET("workplans.hole.indicator-without-target"),
    INDICATOR_WITHOUT_ASPECT("workplans.hole.indicator-without-aspect"),
    INDICATOR_WITHOUT_PERSPECTIVE("workplans.hole.indicator-without-perspective"),
    NO_BUDGET_PERSPECTIVE("workplans.hole.no-budget-perspective"),
    INDICATOR_WITHOUT_MANUAL("workplans.hole.indicator-without-manual"),
    NO_RESOURCE("workplans.hole.no-resource"),
    NO_REPORT("workplans.hole.no-report"),
    NO_CONSEQUENCE("workplans.hole.no-consequence");

    private final String code;

    PlanHole(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static List<PlanHole> of(PlanContents.Plan plan) {
        List<PlanHole> holes = new ArrayList<>();
        if (plan.results(ResultKind.MAIN).isEmpty()) {
            holes.add(NO_MAIN_RESULT);
        }
        if (plan.results().stream().anyMatch(result -> result.indicators().isEmpty())) {
            holes.add(RESULT_WITHOUT_INDICATOR);
        }
        addOfIndicators(plan, holes);
        if (plan.annex(AnnexPart.RESOURCE).isEmpty()) {
            holes.add(NO_RESOURCE);
        }
        if (plan.annex(AnnexPart.REPORT).isEmpty()) {
            holes.add(NO_REPORT);
        }
        // "dan/atau" (Lampiran II, stage 8): the regulation's own example agrees on positive ones alone
        if (plan.annex(AnnexPart.POSITIVE).isEmpty()
                && plan.annex(AnnexPart.NEGATIVE).isEmpty()) {
            holes.add(NO_CONSEQUENCE);
        }
        return holes;
    }

    private static void addOfIndicators(PlanContents.Plan plan, List<PlanHole> holes) {
        boolean leader = plan.model() == PlanModel.LEADER;
        boolean measured = !plan.isQualitative();
        if (measured && any(plan, indicator -> indicator.target() == null)) {
            holes.add(INDICATOR_WITHOUT_TARGET);
        }
        if (measured && !leader && any(plan, indicator -> indicator.aspect() == null)) {
            holes.add(INDICATOR_WITHOUT_ASPECT);
        }
        if (leader && any(plan, indicator -> indicator.perspective() == null)) {
            holes.add(INDICATOR_WITHOUT_PERSPECTIVE);
        }
        if (leader && !any(plan, indicator -> indicator.perspective() == Perspective.BUDGET)) {
            holes.add(NO_BUDGET_PERSPECTIVE);
        }
        if (leader && any(plan, indicator -> !isExplained(indicator.manual(), measured))) {
            holes.add(INDICATOR_WITHOUT_MANUAL);
        }
    }

    /** The manual is obligatory as long as not everyone understands the indicator; formula and unit where it is measured. */
    public static boolean isExplained(PlanContents.@Nullable Manual manual, boolean measured) {
        return manual != null
                && (manual.understood()
                        || manual.goal() != null
                                && manual.definition() != null
                                && manual.controlLevel() != null
                                && manual.dataSource() != null
                                && manual.reportPeriod() != null
                                && (!measured || manual.formula() != null && manual.unit() != null));
    }

    private static boolean any(PlanContents.Plan plan, Predicate<PlanContents.Indicator> is) {
        return plan.results().stream()
                .flatMap(result -> result.indicators().stream())
                .anyMatch(is);
    }
}
