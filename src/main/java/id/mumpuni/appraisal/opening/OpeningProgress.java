package id.mumpuni.appraisal.opening;

import id.mumpuni.shared.Rows;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far a period is that is being opened. */
@Repository
public class OpeningProgress {

    /**
     * @param agencies those of which all appraisals are made
     * @param failed the last attempt ended with a fault
     */
    public record Progress(String status, long agencies, long ofAgencies, long people, long ofPeople, boolean failed) {

        public boolean running() {
            return status.equals("OPENING") || status.equals("STOPPING");
        }

        public boolean stopping() {
            return status.equals("STOPPING");
        }
    }

    private static final String SQL = """
            SELECT p.status, p.opening_failed_at IS NOT NULL AS failed, count(o.done_at) AS agencies, count(o.id) AS of_agencies,
                COALESCE(sum(o.people) FILTER (WHERE o.done_at IS NOT NULL), 0) AS people,
                COALESCE(sum(o.people), 0) AS of_people
            FROM appraisal_period p LEFT JOIN period_opening o ON o.period_id = p.id
            WHERE p.id = ? GROUP BY p.id
            """;

    private final JdbcClient jdbc;

    OpeningProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Null if there is no such period any more: its opening was stopped. */
    @Transactional(readOnly = true)
    public @Nullable Progress of(UUID period) {
        return jdbc.sql(SQL)
                .param(period)
                .query(Rows.of(Progress.class))
                .optional()
                .orElse(null);
    }
}
