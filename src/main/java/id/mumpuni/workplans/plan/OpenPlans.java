package id.mumpuni.workplans.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For parts of a plan that are kept in rows of their own: may they be written now? Whoever writes changes the plan. */
@Component
public class OpenPlans {

    private final WorkPlans plans;

    OpenPlans(WorkPlans plans) {
        this.plans = plans;
    }

    /** The person may write in it, and nobody else did since the version was shown. */
    public void requireOpen(UUID id, @Nullable Integer shownVersion) {
        WorkPlan plan = plans.get(id);
        plan.status().requireOpen();
        plan.requireVersion(shownVersion);
    }

    /** It holds; a later revision may be under way. */
    public void requireSet(UUID id, @Nullable Integer shownVersion) {
        WorkPlan plan = plans.get(id);
        plan.status().requireSet();
        plan.requireVersion(shownVersion);
    }
}
