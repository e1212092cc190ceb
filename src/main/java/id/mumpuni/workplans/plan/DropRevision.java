package id.mumpuni.workplans.plan;

import id.mumpuni.workplans.access.PlanPolicy;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person gives up a revision that nobody agreed to; the plan before it holds on. */
@Service
public class DropRevision {

    private final WorkPlans plans;

    DropRevision(WorkPlans plans) {
        this.plans = plans;
    }

    @PlanPolicy.MayOwn
    @Transactional
    public void drop(UUID id) {
        WorkPlan plan = plans.get(id);
        plan.requireDroppable();
        plans.handBackLinks(id);
        plans.delete(plan);
    }
}
