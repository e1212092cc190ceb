package id.mumpuni.workplans.decision;

import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.link.ExceptResults;
import id.mumpuni.workplans.plan.SetPlan;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets a plan, with the reason why results without a link may stand if there is one: both hold, or neither. */
@Service
class SetDespiteLinks {

    private final ExceptResults exceptResults;
    private final SetPlan setPlan;

    SetDespiteLinks(ExceptResults exceptResults, SetPlan setPlan) {
        this.exceptResults = exceptResults;
        this.setPlan = setPlan;
    }

    @PlanPolicy.MayDecide
    @Transactional
    public void set(UUID id, DecisionForm form, String reason) {
        if (!reason.isBlank()) {
            exceptResults.except(id, reason);
        }
        setPlan.set(id, form.said(), form.agreed(), form.version());
    }
}
