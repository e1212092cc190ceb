package id.mumpuni.appraisal.rating;

import id.mumpuni.evidence.EvidenceReaders;
import id.mumpuni.people.Actor;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever judges somebody, or has to decide in the appraiser's place, reads the evidence of the period; it stays then. */
@Component
class JudgedEvidence implements EvidenceReaders {

    private static final String READS = """
            SELECT EXISTS (
                SELECT FROM evidence e
                    JOIN appraisal a ON a.employee_id = e.owner_id AND a.taken_out_reason IS NULL
                        AND :reader IN (a.appraiser_id, a.reviewer_id)
                    CROSS JOIN LATERAL appraisal_material(a.id) m
                WHERE e.id = :piece AND m.evidence_id = e.id)
            """;

    private final JdbcClient jdbc;

    JudgedEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(Actor actor, UUID evidenceId) {
        return jdbc.sql(READS)
                .param("reader", actor.employeeId())
                .param("piece", evidenceId)
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> used(Set<UUID> evidenceIds) {
        return jdbc.sql("SELECT DISTINCT evidence_id FROM rating_proof WHERE evidence_id = ANY(?)")
                .param(evidenceIds.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }
}
