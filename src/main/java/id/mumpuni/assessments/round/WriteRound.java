package id.mumpuni.assessments.round;

import id.mumpuni.assessments.policy.RoundPolicies;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a round as a draft, and writes what a draft says. */
@Service
class WriteRound {

    private static final String INSERT = """
            INSERT INTO assessment_round (id, name, policy_id, opens, closes, unit_id, position_kinds, employment_kinds, created_by)
            VALUES (:id, :name, :policy, :opens, :closes, :unit, CAST(:positions AS text[]), CAST(:employments AS text[]), :me)
            """;

    private static final String UPDATE = """
            UPDATE assessment_round SET version = version + 1, name = :name, policy_id = :policy, opens = :opens,
                closes = :closes, unit_id = :unit, position_kinds = CAST(:positions AS text[]),
                employment_kinds = CAST(:employments AS text[])
            WHERE id = :id AND version = :version AND status = 'DRAFT'
            """;

    private final JdbcClient jdbc;
    private final RoundPolicies policies;
    private final CurrentActor currentActor;

    WriteRound(JdbcClient jdbc, RoundPolicies policies, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.currentActor = currentActor;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    UUID begin(RoundForm form) {
        requireReferences(form);
        UUID id = UUID.randomUUID();
        jdbc.sql(INSERT)
                .params(form.values(id, currentActor.get().employeeId()))
                .update();
        return id;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void change(UUID id, RoundForm form) {
        requireReferences(form);
        int written = jdbc.sql(UPDATE)
                .params(form.values(id, currentActor.get().employeeId()))
                .update();
        if (written == 0) {
            throw new Stale(Round.class, id);
        }
    }

    private void requireReferences(RoundForm form) {
        if (policies.inForce().stream().noneMatch(one -> one.id().equals(form.policyId()))) {
            throw new RuleViolation("rounds.no-policy");
        }
        boolean unit = jdbc.sql("SELECT EXISTS (SELECT FROM work_unit WHERE id = ? AND closed_on IS NULL)")
                .param(form.unitId())
                .query(Boolean.class)
                .single();
        if (!unit) {
            throw new RuleViolation("rounds.no-unit");
        }
    }
}
