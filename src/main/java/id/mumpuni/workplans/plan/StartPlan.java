package id.mumpuni.workplans.plan;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts the signed-in person's plan of a year, empty or with the words of the year before. */
@Service
class StartPlan {

    private final WorkPlans plans;
    private final PlanOutlook outlook;
    private final CurrentActor currentActor;
    private final PlanYears years;

    StartPlan(WorkPlans plans, PlanOutlook outlook, CurrentActor currentActor, PlanYears years) {
        this.plans = plans;
        this.outlook = outlook;
        this.currentActor = currentActor;
        this.years = years;
    }

    /** The plan of that year; if there is one already, that one: of two clicks the second finds the first one's. */
    @PlanPolicy.Own
    @Transactional
    UUID start(int year, boolean copyYearBefore) {
        years.requireChoice(year);
        UUID employee = currentActor.get().employeeId();
        outlook.lock(employee);
        Optional<WorkPlan> known = plans.newest(employee, year);
        if (known.isPresent()) {
            return known.get().id();
        }
        PlanOutlook.Post post =
                outlook.on(years.dayFor(year), employee).orElseThrow(() -> new RuleViolation("workplans.plan.no-post"));
        WorkPlan plan = new WorkPlan(employee, year, post.model(), post.appraiserId());
        if (copyYearBefore) {
            plans.newest(employee, year - 1).ifPresent(plan::copy);
        }
        return plans.save(plan).id();
    }
}
