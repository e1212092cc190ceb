package id.mumpuni.assessments.policy;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a draft says; a version that is in force says the same for ever. */
@Service
class ChangePolicyDraft {

    private static final String SQL = """
            UPDATE round_policy SET edition = edition + 1, basis = :basis, purpose = :purpose,
                superior_weight = :superiorWeight, peer_weight = :peerWeight, subordinate_weight = :subordinateWeight,
                public_weight = :publicWeight, peers = :peers, subordinates = :subordinates, most_forms = :mostForms,
                smallest_group = :smallestGroup, smallest_open = :smallestOpen, missing_weight = :missingWeight,
                capped = :capped, upper_line = :upperLine, lower_line = :lowerLine, sitting = :sitting, comments = :comments
            WHERE id = :id AND edition = :edition
            """;

    private final JdbcClient jdbc;
    private final RoundPolicies policies;

    ChangePolicyDraft(JdbcClient jdbc, RoundPolicies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void change(UUID id, PolicyForm form) {
        if (!policies.get(id).draft()) {
            throw new RuleViolation("rounds.policy.frozen");
        }
        if (jdbc.sql(SQL).params(form.values(id)).update() == 0) {
            throw new Stale(RoundPolicy.class, id);
        }
    }
}
