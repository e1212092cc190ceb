package id.mumpuni.integration.siasn;

import id.mumpuni.integration.rules.RemainingTime;
import id.mumpuni.shared.Rows;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How long a busy run still takes: by what the last run like it took on this server, else by its own speed. */
@Repository
class ImportPace {

    private record Busy(ImportStatus status, double elapsed, long rows, long done) {}

    private record Past(double seconds, long rows) {}

    /** What a much smaller run took says little: most of it was not about its rows. */
    private static final int COMPARABLE = 3;

    private static final String BUSY = """
            SELECT r.status, COALESCE(f.rows, 0) AS rows, COALESCE(f.done, 0) AS done,
                COALESCE(extract(epoch FROM clock_timestamp()
                    - CASE r.status WHEN 'APPLYING' THEN r.applying_at ELSE r.reading_at END), 0) AS elapsed
            FROM import_run r
                LEFT JOIN LATERAL (
                    SELECT sum(rows_total) AS rows, sum(rows_read) AS done FROM import_file WHERE run_id = r.id) f ON true
            WHERE r.id = ?
            """;

    private static final String LAST_CHECK = """
            SELECT extract(epoch FROM r.checked_at - r.reading_at) AS seconds,
                (SELECT sum(rows_total) FROM import_file WHERE run_id = r.id) AS rows
            FROM import_run r
            WHERE r.checked_at > r.reading_at AND r.id <> ?
            ORDER BY r.started_at DESC LIMIT 1
            """;

    private static final String LAST_APPLICATION = """
            SELECT extract(epoch FROM r.finished_at - r.applying_at) AS seconds,
                (SELECT sum(rows_total) FROM import_file WHERE run_id = r.id) AS rows
            FROM import_run r
            WHERE r.status = 'APPLIED' AND r.finished_at > r.applying_at AND r.id <> ?
            ORDER BY r.started_at DESC LIMIT 1
            """;

    private final JdbcClient jdbc;

    ImportPace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Null while nothing is going on. */
    @Transactional(readOnly = true)
    public @Nullable RemainingTime of(UUID run) {
        Busy busy = jdbc.sql(BUSY).param(run).query(Rows.of(Busy.class)).single();
        return switch (busy.status()) {
            case READING -> {
                double byLast = byLast(LAST_CHECK, run, busy);
                boolean readAll = busy.done() >= busy.rows();
                double own = readAll ? 0 : RemainingTime.bySpeed(busy.elapsed(), busy.done(), busy.rows());
                yield RemainingTime.of(busy.elapsed(), byLast > 0 ? byLast : own);
            }
            case APPLYING -> RemainingTime.of(busy.elapsed(), byLast(LAST_APPLICATION, run, busy));
            default -> null;
        };
    }

    private double byLast(String sql, UUID run, Busy busy) {
        return jdbc.sql(sql)
                .param(run)
                .query(Rows.of(Past.class))
                .optional()
                .filter(past -> past.rows() > 0 && past.rows() * COMPARABLE >= busy.rows())
                .map(past -> past.seconds() * busy.rows() / past.rows())
                .orElse(0.0);
    }
}
