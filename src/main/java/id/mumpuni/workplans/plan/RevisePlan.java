package id.mumpuni.workplans.plan;

import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person changes a plan that is set, by a revision that the appraiser agrees to again. */
@Service
class RevisePlan {

    private final WorkPlans plans;
    private final PlanOutlook outlook;
    private final Clock clock;

    RevisePlan(WorkPlans plans, PlanOutlook outlook, Clock clock) {
        this.plans = plans;
        this.outlook = outlook;
        this.clock = clock;
    }

    @PlanPolicy.MayWrite
    @Transactional
    UUID revise(UUID id, String reason) {
        WorkPlan plan = plans.get(id);
        int newest = plans.newest(plan.employeeId(), plan.year()).orElseThrow().revision();
        if (newest > plan.revision()) {
            throw new RuleViolation("workplans.revision.already");
        }
        PlanOutlook.Post post = outlook.on(LocalDate.now(clock), plan.employeeId())
                .orElseThrow(() -> new RuleViolation("workplans.plan.no-post"));
        return plans.save(plan.revise(reason, post.model(), post.appraiserId())).id();
    }
}
