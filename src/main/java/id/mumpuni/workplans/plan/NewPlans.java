package id.mumpuni.workplans.plan;

import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.PlanApproach;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.post.PlanOutlook;
import id.mumpuni.workplans.post.PlanYears;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes plans, each with what belongs to it. Runs in the caller's transaction; the caller answers for who may. */
@Component
public class NewPlans {

    private final WorkPlans plans;
    private final PlanOutlook outlook;
    private final PlanYears years;
    private final List<PlanPart> parts;

    NewPlans(WorkPlans plans, PlanOutlook outlook, PlanYears years, List<PlanPart> parts) {
        this.plans = plans;
        this.outlook = outlook;
        this.years = years;
        this.parts = parts;
    }

    /**
     * The plan of that year for the post of today; if there is one already, that one: of two clicks the second finds the
     * first one's. After a move it is a new one beside the closed one.
     */
    public UUID start(UUID employee, int year, @Nullable PlanApproach approach, boolean copyEarlier) {
        years.requireChoice(year);
        outlook.lock(employee);
        Optional<WorkPlan> known = plans.newest(employee, year);
        if (known.isPresent() && known.get().status() != PlanStatus.CLOSED) {
            return known.get().id();
        }
        PlanOutlook.Post post =
                outlook.on(years.dayFor(year), employee).orElseThrow(() -> new RuleViolation("workplans.plan.no-post"));
        WorkPlan plan = known.map(closed -> closed.inNewPost(post)).orElseGet(() -> first(employee, year, post));
        Optional<WorkPlan> earlier = copyEarlier ? known.or(() -> plans.newest(employee, year - 1)) : Optional.empty();
        earlier.ifPresent(plan::copy);
        if (approach != null) {
            plan.choose(approach);
        }
        return add(plan, earlier.map(WorkPlan::id).orElse(null));
    }

    /** Who began during the year promises nothing for the months before. */
    private WorkPlan first(UUID employee, int year, PlanOutlook.Post post) {
        return new WorkPlan(employee, year, post, outlook.begins(employee, year, years.dayFor(year)));
    }

    UUID add(WorkPlan plan, @Nullable UUID copyOf) {
        UUID id = plans.save(plan).id();
        plans.flush();
        if (copyOf != null) {
            parts.forEach(part -> part.copy(copyOf, id));
        }
        return id;
    }
}
