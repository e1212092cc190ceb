package id.mumpuni.workplans.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person writes a new result into the plan or rewrites one. */
@Service
class WriteResult {

    private final WorkPlans plans;

    WriteResult(WorkPlans plans) {
        this.plans = plans;
    }

    @PlanPolicy.MayWrite
    @Transactional
    void write(UUID id, @Nullable UUID resultId, ResultText text, @Nullable Integer shownVersion) {
        WorkPlan plan = plans.get(id);
        if (resultId == null) {
            plan.add(text); // adding takes nothing away from what someone else may have changed
        } else {
            plan.expect(shownVersion);
            plan.change(resultId, text);
        }
    }
}
