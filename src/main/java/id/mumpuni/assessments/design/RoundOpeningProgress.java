package id.mumpuni.assessments.design;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far a round is that is being opened. */
@Repository
public class RoundOpeningProgress {

    /** @param failed the last attempt ended with a fault */
    public record Progress(boolean running, long drawn, long people, boolean failed) {}

    private final JdbcClient jdbc;

    RoundOpeningProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Progress of(UUID round) {
        return jdbc.sql("SELECT r.status = 'OPENING' AS running, count(p.id) FILTER (WHERE p.drawn) AS drawn,"
                        + " count(p.id) AS people, r.opening_failed AS failed FROM assessment_round r"
                        + " LEFT JOIN round_participant p ON p.round_id = r.id WHERE r.id = ? GROUP BY r.id")
                .param(round)
                .query(Rows.of(Progress.class))
                .optional()
                .orElseThrow(() -> new NotFound(Progress.class, round));
    }
}
