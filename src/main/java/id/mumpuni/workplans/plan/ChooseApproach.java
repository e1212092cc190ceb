package id.mumpuni.workplans.plan;

import id.mumpuni.workplans.PlanApproach;
import id.mumpuni.workplans.access.PlanPolicy;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person changes how indicators and targets are put; what was written stays. */
@Service
public class ChooseApproach {

    private final WorkPlans plans;

    ChooseApproach(WorkPlans plans) {
        this.plans = plans;
    }

    @PlanPolicy.MayWrite
    @Transactional
    public void choose(UUID id, PlanApproach approach) {
        plans.get(id).choose(approach);
    }
}
