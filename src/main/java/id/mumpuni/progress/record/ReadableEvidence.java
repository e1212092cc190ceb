package id.mumpuni.progress.record;

import id.mumpuni.people.Actor;
import id.mumpuni.progress.ResultEvidence;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Says once, for all who ask, whose eyes a result's evidence is for. */
@Repository
class ReadableEvidence implements ResultEvidence {

    private static final String SQL = """
            SELECT r.id AS result_id, e.id AS evidence_id, e.title
            FROM planned_result r
                CROSS JOIN LATERAL result_lineage(r.id) same (id)
                JOIN progress_entry x ON x.result_id = same.id
                JOIN progress_evidence v ON v.entry_id = x.id
                JOIN evidence e ON e.id = v.evidence_id
            WHERE r.plan_id = :plan AND (:all OR r.id IN (SELECT l.result_id FROM results_led(:reader, :day) l) AND plan_holds(r.plan_id))
            GROUP BY r.id, e.id
            ORDER BY r.kind = 'ADDITIONAL', r.ordinal, max(v.attached_at) DESC, e.id
            """;

    private final JdbcClient jdbc;
    private final ProgressPolicy policy;
    private final Clock clock;

    ReadableEvidence(JdbcClient jdbc, ProgressPolicy policy, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.policy = policy;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> of(UUID planId, Actor reader) {
        return jdbc.sql(SQL)
                .param("plan", planId)
                .param("all", policy.on(planId, reader).mayView())
                .param("reader", reader.employeeId())
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Piece.class))
                .list();
    }
}
