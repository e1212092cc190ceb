package id.mumpuni.progress.record;

import id.mumpuni.evidence.EvidenceReaders;
import id.mumpuni.people.Actor;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever may read the record of a plan reads the evidence in it. */
@Component
class ProgressEvidence implements EvidenceReaders {

    private static final String PLANS = """
            SELECT DISTINCT r.plan_id
            FROM progress_evidence x
                JOIN progress_entry e ON e.id = x.entry_id
                JOIN planned_result r ON r.id = e.result_id
            WHERE x.evidence_id = ?
            """;

    private final JdbcClient jdbc;
    private final ProgressPolicy policy;

    ProgressEvidence(JdbcClient jdbc, ProgressPolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    @Override
    public boolean mayRead(Actor actor, UUID evidenceId) {
        return jdbc.sql(PLANS).param(evidenceId).query(UUID.class).list().stream()
                .anyMatch(plan -> policy.on(plan, actor).mayView());
    }

    @Override
    public Set<UUID> used(Set<UUID> evidenceIds) {
        return new HashSet<>(jdbc.sql("SELECT DISTINCT evidence_id FROM progress_evidence WHERE evidence_id = ANY(?)")
                .param(evidenceIds.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
