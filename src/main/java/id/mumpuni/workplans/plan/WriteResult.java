package id.mumpuni.workplans.plan;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Stale;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.text.ResultText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person writes a new result into the plan or rewrites one. */
@Service
public class WriteResult {

    private final WorkPlans plans;

    WriteResult(WorkPlans plans) {
        this.plans = plans;
    }

    /**
     * What someone else wrote in another result meanwhile is no conflict.
     *
     * @param shown the plan's version and the result's words as they were shown when the person began to write
     */
    @PlanPolicy.MayWrite
    @Transactional
    public void write(UUID id, @Nullable UUID resultId, ResultText text, Shown shown) {
        WorkPlan plan = plans.get(id);
        if (resultId == null) {
            plan.add(text); // adding takes nothing away from what someone else may have changed
            return;
        }
        PlannedResult stored = stored(plan, resultId);
        if (!plan.isVersion(shown.version()) && !stored.text().fingerprint().equals(shown.fingerprint())) {
            throw new Stale(WorkPlan.class, id);
        }
        plan.change(resultId, text);
    }

    /** It may have been taken out while it was being written. */
    private static PlannedResult stored(WorkPlan plan, UUID resultId) {
        try {
            return plan.result(resultId);
        } catch (NotFound takenOut) {
            throw new Stale(PlannedResult.class, resultId);
        }
    }

    /** What a page was made from. */
    public record Shown(@Nullable Integer version, @Nullable String fingerprint) {}
}
