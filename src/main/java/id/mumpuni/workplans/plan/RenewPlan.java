package id.mumpuni.workplans.plan;

import id.mumpuni.workplans.access.PlanPolicy;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The appraiser has changed: the person clarifies the plan with the new one, who sets it anew (Lampiran II, C.7). */
@Service
public class RenewPlan {

    private final LaterPlans laterPlans;

    RenewPlan(LaterPlans laterPlans) {
        this.laterPlans = laterPlans;
    }

    @PlanPolicy.MayOwn
    @Transactional
    public UUID renew(UUID id) {
        return laterPlans.make(id, WorkPlan::renew);
    }
}
