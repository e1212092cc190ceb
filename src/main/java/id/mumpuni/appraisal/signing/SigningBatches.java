package id.mumpuni.appraisal.signing;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far a batch is. */
@Repository
class SigningBatches {

    static final String SIGNED = "SIGNED";

    /** @param outcome null while its turn is still to come */
    record Row(UUID appraisalId, String name, @Nullable String outcome) {

        public boolean refused() {
            return outcome != null && !outcome.equals(SIGNED);
        }
    }

    record Batch(
            UUID id,
            UUID periodId,
            UUID signerId,
            boolean takingOver,
            @Nullable Instant finishedAt,
            List<Row> rows) {

        public boolean running() {
            return finishedAt == null;
        }

        public long done() {
            return rows.stream().filter(row -> row.outcome() != null).count();
        }

        public long signed() {
            return rows.stream().filter(row -> SIGNED.equals(row.outcome())).count();
        }

        public List<Row> refused() {
            return rows.stream().filter(Row::refused).toList();
        }
    }

    private record Head(
            UUID id,
            UUID periodId,
            UUID signerId,
            boolean takingOver,
            @Nullable Instant finishedAt) {}

    private final JdbcClient jdbc;

    SigningBatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Batch get(UUID id) {
        Head head = jdbc.sql(
                        "SELECT id, period_id, signer_id, taking_over, finished_at FROM signing_batch WHERE id = ?")
                .param(id)
                .query(Rows.of(Head.class))
                .optional()
                .orElseThrow(() -> new NotFound(Batch.class, id));
        List<Row> rows = jdbc.sql("""
                        SELECT r.appraisal_id, e.full_name AS name, r.outcome
                        FROM signing_batch_row r JOIN appraisal a ON a.id = r.appraisal_id
                            JOIN employee e ON e.id = a.employee_id
                        WHERE r.batch_id = ? ORDER BY r.ordinal
                        """).param(id).query(Rows.of(Row.class)).list();
        return new Batch(head.id(), head.periodId(), head.signerId(), head.takingOver(), head.finishedAt(), rows);
    }

    @Transactional(readOnly = true)
    public UUID signerOf(UUID id) {
        return get(id).signerId();
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<UUID> unfinished() {
        return jdbc.sql("SELECT id FROM signing_batch WHERE finished_at IS NULL ORDER BY asked_at")
                .query(UUID.class)
                .list();
    }
}
