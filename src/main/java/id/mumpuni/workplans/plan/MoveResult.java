package id.mumpuni.workplans.plan;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person changes the order of the results. */
@Service
class MoveResult {

    private final WorkPlans plans;

    MoveResult(WorkPlans plans) {
        this.plans = plans;
    }

    @PlanPolicy.MayWrite
    @Transactional
    void move(UUID id, UUID resultId, boolean up) {
        plans.get(id).move(resultId, up);
    }
}
