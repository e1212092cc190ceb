package id.mumpuni.appraisal.rating;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people whom someone appraises in a period. */
@Repository
class TeamList {

    record Period(UUID id, String name, LocalDate starts, LocalDate ends, LocalDate ratingDue, boolean open) {}

    private static final String PERIODS = """
            SELECT p.id, p.name, p.starts, p.ends, p.rating_due, p.status = 'OPEN' AS open
            FROM appraisal_period p
            WHERE EXISTS (SELECT FROM appraisal a WHERE a.appraiser_id = :me AND a.period_id = p.id
                AND a.taken_out_reason IS NULL)
            ORDER BY p.status = 'CLOSED', p.starts DESC, p.id
            """;

    private static final String ROWS = """
            SELECT a.id, a.version, e.full_name AS name, q.title AS position, a.status, a.plan_id IS NOT NULL AS planned,
                o.rating AS own_unit, led.name AS led_unit, c.rating AS organisation, a.work_result, a.behaviour, a.feedback, a.recommendation,
                CASE WHEN e.left_on <= :today THEN e.left_on END AS left_on, p.starts, p.ends,
                reason_missing(a.id) AS reason_missing
            FROM appraisal a JOIN employee e ON e.id = a.employee_id
                JOIN appraisal_period p ON p.id = a.period_id
                LEFT JOIN placement l ON l.employee_id = a.employee_id AND l.valid @> least(p.ends, :today)
                LEFT JOIN position q ON q.id = l.position_id
                CROSS JOIN LATERAL organisation_rating_for(a.id) c
                JOIN work_unit led ON led.id = c.led_unit_id
                LEFT JOIN organisation_rating o ON a.head AND o.period_id = a.period_id AND o.unit_id = a.unit_id
            """;

    private final JdbcClient jdbc;

    TeamList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Period> periods(UUID appraiser) {
        return jdbc.sql(PERIODS)
                .param("me", appraiser)
                .query(Rows.of(Period.class))
                .list();
    }

    @Transactional(readOnly = true)
    public List<TeamRow> of(UUID appraiser, UUID period, LocalDate today) {
        return jdbc.sql(
                        ROWS
                                + "WHERE a.appraiser_id = :me AND a.period_id = :period AND a.taken_out_reason IS NULL ORDER BY e.name, a.id")
                .param("me", appraiser)
                .param("period", period)
                .param("today", today)
                .query(Rows.of(TeamRow.class))
                .list();
    }

    @Transactional(readOnly = true)
    public TeamRow get(UUID id, LocalDate today) {
        return jdbc.sql(ROWS + "WHERE a.id = :id")
                .param("id", id)
                .param("today", today)
                .query(Rows.of(TeamRow.class))
                .optional()
                .orElseThrow(() -> new NotFound(TeamRow.class, id));
    }
}
