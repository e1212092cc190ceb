package id.mumpuni.assessments.policy;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Throws a draft away that nobody wants; what is in force stays. */
@Service
class DropPolicyDraft {

    private final JdbcClient jdbc;

    DropPolicyDraft(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void drop(UUID id) {
        int dropped = jdbc.sql("DELETE FROM round_policy WHERE id = ? AND frozen_at IS NULL")
                .param(id)
                .update();
        if (dropped == 0) {
            throw new RuleViolation("rounds.policy.frozen");
        }
    }
}
