package id.mumpuni.integration.siasn;

import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who imported what, newest first. */
@Repository
class ImportHistory {

    record Row(
            UUID id,
            ImportStatus status,
            @Nullable String startedBy,
            Instant startedAt,
            String files,
            long added,
            long changed,
            long rejected) {}

    private static final String ROWS = """
            SELECT r.id, r.status, e.full_name AS started_by, r.started_at,
                COALESCE((SELECT string_agg(f.client_name, ', ' ORDER BY f.kind DESC) FROM import_file f WHERE f.run_id = r.id), '') AS files,
                COALESCE(t.added, 0) AS added, COALESCE(t.changed, 0) AS changed, COALESCE(t.rejected, 0) AS rejected
            FROM import_run r
                LEFT JOIN employee e ON e.id = r.started_by
                LEFT JOIN LATERAL (
                    SELECT sum(rows) FILTER (WHERE outcome = 'NEW') AS added,
                        sum(rows) FILTER (WHERE outcome IN ('CHANGED', 'MOVED')) AS changed,
                        sum(rows) FILTER (WHERE outcome = 'REJECTED') AS rejected
                    FROM import_tally WHERE run_id = r.id
                ) t ON true
            ORDER BY r.started_at DESC, r.id
            """;

    private final JdbcClient jdbc;

    ImportHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public PageOf<Row> page(ListQuery query) {
        var rows = jdbc.sql(ROWS + " LIMIT " + ListQuery.PAGE_SIZE + " OFFSET ?")
                .param(query.offset())
                .query(Rows.of(Row.class))
                .list();
        long total =
                jdbc.sql("SELECT count(*) FROM import_run").query(Long.class).single();
        return new PageOf<>(rows, query.pageNumber(), total);
    }

    /** The run that has to end before another can begin. */
    @Transactional(readOnly = true)
    public Optional<Row> open() {
        return jdbc.sql("SELECT * FROM (" + ROWS + ") r WHERE status IN ('UPLOADED', 'READING', 'CHECKED', 'APPLYING')")
                .query(Rows.of(Row.class))
                .optional();
    }
}
