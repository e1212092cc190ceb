package id.mumpuni.appraisal.process;

import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Either side ends a proposal or an agreement before the signature: it is judged as usual. */
@Service
public class DropEarlierResult {

    private final Appraisals appraisals;
    private final EarlierUses uses;
    private final AppraisalPolicy policy;
    private final EarlierNews news;

    DropEarlierResult(Appraisals appraisals, EarlierUses uses, AppraisalPolicy policy, EarlierNews news) {
        this.appraisals = appraisals;
        this.uses = uses;
        this.policy = policy;
        this.news = news;
    }

    @AppraisalPolicy.MayAgree
    @Transactional
    public void drop(UUID id) {
        Appraisal appraisal = appraisals.getForStep(id);
        policy.requireParty(id);
        EarlierUse use = uses.findById(id).orElseThrow(() -> new RuleViolation("earlier.not-proposed"));
        if (use.agreed()) {
            appraisal.judgeAnew();
        }
        uses.delete(use);
        news.tell(id, "earlier.told.dropped");
    }
}
