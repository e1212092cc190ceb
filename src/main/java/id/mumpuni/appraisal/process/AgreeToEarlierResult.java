package id.mumpuni.appraisal.process;

import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The other side agrees: from now on the appraisal says what the earlier one said. Asked for twice, it is done once. */
@Service
public class AgreeToEarlierResult {

    private final Appraisals appraisals;
    private final EarlierUses uses;
    private final AppraisalPolicy policy;
    private final EarlierNews news;

    AgreeToEarlierResult(Appraisals appraisals, EarlierUses uses, AppraisalPolicy policy, EarlierNews news) {
        this.appraisals = appraisals;
        this.uses = uses;
        this.policy = policy;
        this.news = news;
    }

    @AppraisalPolicy.MayAgree
    @Transactional
    public void agree(UUID id) {
        Appraisal appraisal = appraisals.getForStep(id);
        UseParty as = policy.requireParty(id);
        EarlierUse use = uses.findById(id).orElseThrow(() -> new RuleViolation("earlier.not-proposed"));
        if (use.agreed()) {
            return;
        }
        use.agree(as, news.by(), news.now());
        appraisal.use(use.earlierId(), appraisals.get(use.earlierId()).judging());
        news.tell(id, "earlier.told.agreed");
    }
}
