package id.mumpuni.workplans.page;

import id.mumpuni.shared.NotFound;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.plan.OpenPlans;
import id.mumpuni.workplans.remark.Remarks;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person answers a remark, in words or by saying that the line was mended. */
@Service
class AnswerRemark {

    private final OpenPlans openPlans;
    private final Remarks remarks;

    AnswerRemark(OpenPlans openPlans, Remarks remarks) {
        this.openPlans = openPlans;
        this.remarks = remarks;
    }

    @PlanPolicy.MayOwn
    @Transactional
    void answer(UUID id, UUID remarkId, @Nullable String answer) {
        openPlans.requireOpen(id, null);
        if (remarks.answer(id, remarkId, answer) == 0) {
            throw new NotFound(Remarks.Remark.class, remarkId);
        }
    }
}
