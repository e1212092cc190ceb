package id.mumpuni.workplans.plan;

import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.post.PlanOutlook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Makes a plan that follows one that is set, with everything that stands in it. */
@Component
class LaterPlans {

    private final WorkPlans plans;
    private final NewPlans newPlans;
    private final PlanOutlook outlook;
    private final Clock clock;

    LaterPlans(WorkPlans plans, NewPlans newPlans, PlanOutlook outlook, Clock clock) {
        this.plans = plans;
        this.newPlans = newPlans;
        this.outlook = outlook;
        this.clock = clock;
    }

    UUID make(UUID id, BiFunction<WorkPlan, PlanOutlook.Post, WorkPlan> how) {
        WorkPlan plan = plans.get(id);
        int newest = plans.newest(plan.employeeId(), plan.year()).orElseThrow().revision();
        if (newest > plan.revision()) {
            throw new RuleViolation("workplans.revision.already");
        }
        PlanOutlook.Post post = outlook.on(LocalDate.now(clock), plan.employeeId())
                .orElseThrow(() -> new RuleViolation("workplans.plan.no-post"));
        return newPlans.add(how.apply(plan, post), id);
    }
}
