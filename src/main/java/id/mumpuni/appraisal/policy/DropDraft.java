package id.mumpuni.appraisal.policy;

import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Throws a draft away that nobody wants; what is in force stays. */
@Service
class DropDraft {

    private final JdbcClient jdbc;
    private final CyclePolicies policies;

    DropDraft(JdbcClient jdbc, CyclePolicies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    @CyclePolicyPolicy.MayManage
    @Transactional
    void drop(UUID id) {
        if (!policies.get(id).draft()) {
            throw new RuleViolation("policy.frozen");
        }
        jdbc.sql("DELETE FROM evaluation_policy_rater WHERE policy_id = ?")
                .param(id)
                .update();
        jdbc.sql("DELETE FROM evaluation_policy WHERE id = ?").param(id).update();
    }
}
