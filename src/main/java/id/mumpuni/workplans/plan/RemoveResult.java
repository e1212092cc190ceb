package id.mumpuni.workplans.plan;

import id.mumpuni.workplans.access.PlanPolicy;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person takes a result out of the plan, with its indicators. */
@Service
public class RemoveResult {

    private final WorkPlans plans;

    RemoveResult(WorkPlans plans) {
        this.plans = plans;
    }

    @PlanPolicy.MayWrite
    @Transactional
    public void remove(UUID id, UUID resultId) {
        plans.get(id).remove(resultId);
    }
}
