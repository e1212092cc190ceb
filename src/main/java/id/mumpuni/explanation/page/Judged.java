package id.mumpuni.explanation.page;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.shared.Rows;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The judgements that are kept for ever, in their order: whatever changed between two of them shows. */
@Repository
class Judged {

    /** @param changed whether it is another than the one before */
    record Stage(
            String stage,
            ExpectationLevel workResult,
            ExpectationLevel behaviour,
            PerformanceRating rating,
            String decidedBy,
            Instant decidedAt,
            @Nullable String reason,
            boolean changed) {}

    private static final String SQL = """
            SELECT j.stage, j.work_result, j.behaviour, j.rating, e.full_name AS decided_by, j.decided_at, j.reason,
                COALESCE((lag(j.work_result) OVER w, lag(j.behaviour) OVER w, lag(j.rating) OVER w)
                        IS DISTINCT FROM (j.work_result, j.behaviour, j.rating)
                    AND lag(j.stage) OVER w IS NOT NULL, false) AS changed
            FROM judgement j JOIN employee e ON e.id = j.decided_by
            WHERE j.appraisal_id = ? WINDOW w AS (ORDER BY j.number) ORDER BY j.number
            """;

    private final JdbcClient jdbc;

    Judged(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Stage> of(UUID appraisal) {
        return jdbc.sql(SQL).param(appraisal).query(Rows.of(Stage.class)).list();
    }
}
