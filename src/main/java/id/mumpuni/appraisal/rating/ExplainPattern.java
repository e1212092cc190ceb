package id.mumpuni.appraisal.rating;

import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps why an appraiser's people are distributed otherwise than the pattern suggests. Nothing waits for it. */
@Service
class ExplainPattern {

    private static final int LONGEST = 1000;

    private static final String SQL = """
            INSERT INTO pattern_reason (period_id, appraiser_id, unit_id, text, written_at)
            SELECT p.id, :me, u.id, :text, :now
            FROM appraisal_period p JOIN work_unit u ON u.id = :unit
            WHERE p.id = :period AND p.status = 'OPEN' AND EXISTS (
                SELECT FROM appraisal a WHERE a.period_id = p.id AND a.appraiser_id = :me)
            ON CONFLICT (period_id, appraiser_id, unit_id) DO UPDATE SET text = excluded.text, written_at = excluded.written_at
            """;

    private final JdbcClient jdbc;
    private final Viewer viewer;
    private final Clock clock;

    ExplainPattern(JdbcClient jdbc, Viewer viewer, Clock clock) {
        this.jdbc = jdbc;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Everybody explains the own team alone; whoever has none is told so. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    void explain(UUID period, UUID unit, String text) {
        if (text.isBlank() || text.strip().length() > LONGEST) {
            throw new RuleViolation("pattern.reason.missing");
        }
        int written = jdbc.sql(SQL)
                .param("period", period)
                .param("unit", unit)
                .param("me", viewer.id())
                .param("text", text.strip())
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (written == 0) {
            throw new RuleViolation("pattern.reason.no-team");
        }
    }
}
