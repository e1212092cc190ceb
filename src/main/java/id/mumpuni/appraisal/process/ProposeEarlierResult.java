package id.mumpuni.appraisal.process;

import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever moved within a period may be given the result of the last period in the old unit, if person and appraiser agree
 * (PermenPANRB 6/2022, Lampiran IV, A.13 letter a). Either proposes it.
 */
@Service
public class ProposeEarlierResult {

    private final Appraisals appraisals;
    private final EarlierUses uses;
    private final AppraisalPolicy policy;
    private final EarlierNews news;
    private final JdbcClient jdbc;

    ProposeEarlierResult(
            Appraisals appraisals, EarlierUses uses, AppraisalPolicy policy, EarlierNews news, JdbcClient jdbc) {
        this.appraisals = appraisals;
        this.uses = uses;
        this.policy = policy;
        this.news = news;
        this.jdbc = jdbc;
    }

    @AppraisalPolicy.MayAgree
    @Transactional
    public void propose(UUID id, @Nullable String note) {
        appraisals.getForStep(id);
        UseParty as = policy.requireParty(id);
        if (uses.findById(id).isPresent()) {
            throw new RuleViolation("earlier.proposed-already");
        }
        UUID earlier = jdbc.sql("SELECT earlier_result(?)")
                .param(id)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("earlier.none"));
        uses.save(new EarlierUse(id, earlier, as, news.by(), news.now(), note));
        news.tell(id, "earlier.told.proposed");
    }
}
