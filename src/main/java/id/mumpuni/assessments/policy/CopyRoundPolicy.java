package id.mumpuni.assessments.policy;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a draft: the next version of a policy, or the first of another one. */
@Service
class CopyRoundPolicy {

    private static final int LONGEST = 80;

    private static final String SQL = """
            INSERT INTO round_policy (name, number, basis, purpose, superior_weight, peer_weight, subordinate_weight,
                public_weight, peers, subordinates, most_forms, smallest_group, smallest_open, missing_weight, capped,
                upper_line, lower_line, sitting, comments, created_by)
            SELECT n.name, COALESCE((SELECT max(o.number) FROM round_policy o WHERE o.name = n.name), 0) + 1, p.basis, p.purpose,
                p.superior_weight, p.peer_weight, p.subordinate_weight, p.public_weight, p.peers, p.subordinates,
                p.most_forms, p.smallest_group, p.smallest_open, p.missing_weight, p.capped, p.upper_line, p.lower_line,
                p.sitting, p.comments, :me
            FROM round_policy p CROSS JOIN LATERAL (SELECT COALESCE(:name, p.name) AS name) n
            WHERE p.id = :id RETURNING id
            """;

    private final JdbcClient jdbc;
    private final RoundPolicies policies;
    private final CurrentActor currentActor;

    CopyRoundPolicy(JdbcClient jdbc, RoundPolicies policies, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.currentActor = currentActor;
    }

    /** @param name of a policy of its own; null for the next version of this one */
    @PersonnelPolicy.MayManage
    @Transactional
    UUID copy(UUID id, @Nullable String name) {
        policies.get(id);
        if (name != null && name.length() > LONGEST) {
            throw new RuleViolation("rounds.policy.long-name");
        }
        if (name != null && policies.all().stream().anyMatch(one -> one.name().equalsIgnoreCase(name))) {
            throw new RuleViolation("rounds.policy.name-taken");
        }
        try {
            return jdbc.sql(SQL)
                    .param("id", id)
                    .param("name", name, java.sql.Types.VARCHAR)
                    .param("me", currentActor.get().employeeId())
                    .query(UUID.class)
                    .single();
        } catch (DuplicateKeyException drafted) {
            throw new RuleViolation("rounds.policy.drafted");
        }
    }
}
