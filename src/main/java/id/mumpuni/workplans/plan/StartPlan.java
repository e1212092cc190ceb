package id.mumpuni.workplans.plan;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts the signed-in person's plan of this year, empty or with last year's words. */
@Service
class StartPlan {

    private final WorkPlans plans;
    private final PlanOutlook outlook;
    private final CurrentActor currentActor;
    private final Clock clock;

    StartPlan(WorkPlans plans, PlanOutlook outlook, CurrentActor currentActor, Clock clock) {
        this.plans = plans;
        this.outlook = outlook;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The plan of this year; if there is one already, that one. */
    @PlanPolicy.Own
    @Transactional
    UUID start(boolean copyLastYear) {
        UUID employee = currentActor.get().employeeId();
        LocalDate today = LocalDate.now(clock);
        Optional<WorkPlan> known = plans.newest(employee, today.getYear());
        if (known.isPresent()) {
            return known.get().id();
        }
        PlanOutlook.Post post =
                outlook.on(today, employee).orElseThrow(() -> new RuleViolation("workplans.plan.no-post"));
        WorkPlan plan = new WorkPlan(employee, today.getYear(), post.model(), post.appraiserId());
        if (copyLastYear) {
            plans.newest(employee, today.getYear() - 1).ifPresent(plan::copy);
        }
        return plans.save(plan).id();
    }
}
