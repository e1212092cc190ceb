package id.mumpuni.workplans.plan;

import id.mumpuni.workplans.access.PlanPolicy;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person changes a plan that is set, by a revision that the appraiser agrees to again. */
@Service
public class RevisePlan {

    private final LaterPlans laterPlans;

    RevisePlan(LaterPlans laterPlans) {
        this.laterPlans = laterPlans;
    }

    @PlanPolicy.MayOwn
    @Transactional
    public UUID revise(UUID id, String reason) {
        return laterPlans.make(id, (plan, post) -> plan.revise(reason, post));
    }
}
