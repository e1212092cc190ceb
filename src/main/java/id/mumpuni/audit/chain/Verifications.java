package id.mumpuni.audit.chain;

import id.mumpuni.shared.Rows;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** When the chain was looked at, by whom, and what was found. */
@Repository
class Verifications {

    /** @param steps links and tables to look at; what {@code checked} counts up to */
    record Row(
            UUID id,
            VerificationStatus status,
            String askedBy,
            LocalDateTime askedAt,
            @Nullable LocalDateTime finishedAt,
            long links,
            @Nullable String head,
            long checked,
            int findings) {

        public boolean running() {
            return status == VerificationStatus.RUNNING;
        }
    }

    private static final String SELECT = """
            SELECT v.id, v.status, e.full_name AS asked_by, v.asked_at AT TIME ZONE 'Asia/Jakarta' AS asked_at,
                v.finished_at AT TIME ZONE 'Asia/Jakarta' AS finished_at, v.links, v.head_hash AS head, v.checked, v.findings
            FROM audit_verification v JOIN employee e ON e.id = v.asked_by ORDER BY v.asked_at DESC, v.id DESC
            """;

    private final JdbcClient jdbc;

    Verifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Row> newest(int most) {
        return jdbc.sql(SELECT + " LIMIT ?")
                .param(most)
                .query(Rows.of(Row.class))
                .list();
    }

    @Transactional(readOnly = true)
    public void all(Consumer<Stream<Row>> use) {
        try (Stream<Row> rows = jdbc.sql(SELECT).query(Rows.of(Row.class)).stream()) {
            use.accept(rows);
        }
    }

    @Transactional(readOnly = true)
    public List<Finding> findings(UUID verification) {
        return jdbc.sql("SELECT kind, seq, entry_id, table_name, subject_id FROM audit_finding"
                        + " WHERE verification_id = ? ORDER BY number")
                .param(verification)
                .query(Rows.of(Finding.class))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<UUID> running() {
        return jdbc.sql("SELECT id FROM audit_verification WHERE status = 'RUNNING'")
                .query(UUID.class)
                .optional();
    }
}
