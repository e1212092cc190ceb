package id.mumpuni.workplans.plan;

import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.IndicatorAspect;
import id.mumpuni.workplans.Perspective;
import id.mumpuni.workplans.PlanApproach;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.text.Assignment;
import id.mumpuni.workplans.text.IndicatorText;
import id.mumpuni.workplans.text.ResultText;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets other features write into an open plan what its owner takes over. Whether the plan may change is the plan's to
 * say; who may change it is for the caller's guard.
 */
@Component
public class PlanDraft {

    /** An indicator; without an id it is a new one. */
    public record Line(
            @Nullable UUID id,
            @Nullable IndicatorAspect aspect,
            @Nullable Perspective perspective,
            String description,
            @Nullable String target) {}

    /** What the result supports, in words and by link. */
    public record Support(
            @Nullable String words,
            @Nullable UUID superiorsResult,
            @Nullable UUID agreementTarget) {

        public static final Support NONE = new Support(null, null, null);
    }

    /** @param assignment who gave the result; null leaves that as it is, which for a new one is the appraiser */
    public record Text(
            ResultKind kind,
            String description,
            Support support,
            @Nullable Assignment assignment,
            List<Line> lines) {}

    private final WorkPlans plans;
    private final JdbcClient jdbc;

    PlanDraft(WorkPlans plans, JdbcClient jdbc) {
        this.plans = plans;
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public UUID add(UUID planId, Text text) {
        WorkPlan plan = plans.get(planId);
        PlannedResult result = plan.add(words(text, Assignment.USUAL));
        Support support = text.support();
        result.link(support.words(), support.superiorsResult(), support.agreementTarget());
        plan.suitApproach(result);
        plans.flush();
        UUID id = result.id();
        if (id == null) {
            throw new IllegalStateException("not saved");
        }
        return id;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void change(UUID planId, UUID resultId, Text text) {
        WorkPlan plan = plans.get(planId);
        plan.change(resultId, words(text, plan.result(resultId).text().assignment()));
        Support support = text.support();
        PlannedResult result = plan.result(resultId);
        result.link(support.words(), support.superiorsResult(), support.agreementTarget());
        plan.suitApproach(result);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void choose(UUID planId, PlanApproach approach) {
        plans.get(planId).choose(approach);
    }

    /** Says what the result supports; also possible while the plan waits for the appraiser. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void link(UUID planId, UUID resultId, Support support) {
        plans.get(planId).link(resultId, support.words(), support.superiorsResult(), support.agreementTarget());
    }

    /** What a result supports now. */
    @Transactional(readOnly = true)
    public Support support(UUID resultId) {
        return jdbc.sql("SELECT supported_result AS words, supported_result_id AS superiors_result,"
                        + " agreement_target_id AS agreement_target FROM planned_result WHERE id = ?")
                .param(resultId)
                .query(Rows.of(Support.class))
                .optional()
                .orElse(Support.NONE);
    }

    private static ResultText words(Text text, Assignment known) {
        return new ResultText(
                text.kind(),
                text.description(),
                text.support().words(),
                text.assignment() == null ? known : text.assignment(),
                text.lines().stream()
                        .map(line -> new IndicatorText(
                                line.id(), line.aspect(), line.perspective(), line.description(), line.target()))
                        .toList());
    }
}
