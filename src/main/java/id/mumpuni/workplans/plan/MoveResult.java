package id.mumpuni.workplans.plan;

import id.mumpuni.workplans.access.PlanPolicy;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person changes the order of the results. */
@Service
public class MoveResult {

    private final WorkPlans plans;

    MoveResult(WorkPlans plans) {
        this.plans = plans;
    }

    @PlanPolicy.MayWrite
    @Transactional
    public void move(UUID id, UUID resultId, boolean up) {
        plans.get(id).move(resultId, up);
    }
}
