package id.mumpuni.workplans.plan;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The appraiser gives the plan back and says what to change. */
@Service
class ReturnPlan {

    private final WorkPlans plans;

    ReturnPlan(WorkPlans plans) {
        this.plans = plans;
    }

    @PlanPolicy.MayDecide
    @Transactional
    void giveBack(UUID id, String note) {
        plans.get(id).giveBack(note);
    }
}
