package id.mumpuni.progress.record;

import id.mumpuni.evidence.EvidenceReaders;
import id.mumpuni.people.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever may read the record of a plan reads the evidence in it; whoever gave a result, the evidence of that one. */
@Component
class ProgressEvidence implements EvidenceReaders {

    private static final String PLANS = """
            SELECT DISTINCT r.plan_id
            FROM progress_evidence x
                JOIN progress_entry e ON e.id = x.entry_id
                JOIN planned_result r ON r.id = e.result_id
            WHERE x.evidence_id = ?
            """;

    private static final String GIVEN = """
            SELECT EXISTS (
                SELECT FROM progress_evidence v
                    JOIN progress_entry x ON x.id = v.entry_id
                    CROSS JOIN LATERAL result_lineage(x.result_id) same (id)
                    JOIN planned_result r ON r.id = same.id
                    JOIN results_led(:reader, :day) l ON l.result_id = r.id
                WHERE v.evidence_id = :evidence AND plan_holds(r.plan_id))
            """;

    private final JdbcClient jdbc;
    private final ProgressPolicy policy;
    private final Clock clock;

    ProgressEvidence(JdbcClient jdbc, ProgressPolicy policy, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.policy = policy;
    }

    @Override
    public boolean mayRead(Actor actor, UUID evidenceId) {
        return jdbc.sql(PLANS).param(evidenceId).query(UUID.class).list().stream()
                        .anyMatch(plan -> policy.on(plan, actor).mayView())
                || gave(actor.employeeId(), evidenceId);
    }

    private boolean gave(UUID reader, UUID evidenceId) {
        return jdbc.sql(GIVEN)
                .param("reader", reader)
                .param("day", LocalDate.now(clock))
                .param("evidence", evidenceId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<UUID> used(Set<UUID> evidenceIds) {
        return new HashSet<>(jdbc.sql("SELECT DISTINCT evidence_id FROM progress_evidence WHERE evidence_id = ANY(?)")
                .param(evidenceIds.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
