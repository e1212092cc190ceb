package id.mumpuni.appraisal.rating;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people whom someone appraises in a period. */
@Repository
class TeamList {

    record Period(
            UUID id,
            String name,
            LocalDate starts,
            LocalDate ends,
            LocalDate ratingDue,
            LocalDate takeOverBy,
            boolean calibrated,
            @Nullable LocalDate calibrationDue,
            boolean open) {}

    private static final String PERIOD = """
            SELECT p.id, p.name, p.starts, p.ends, p.rating_due, working_day_after(p.rating_due, y.take_over_days) AS take_over_by,
                y.calibration <> 'OFF' AS calibrated, p.calibration_due, p.status = 'OPEN' AS open
            FROM appraisal_period p JOIN evaluation_policy y ON y.id = p.policy_id
            """;

    private static final String PERIODS = PERIOD + """
            WHERE p.status IN ('OPEN', 'CLOSED') AND EXISTS (SELECT FROM appraisal a WHERE a.appraiser_id = :me AND a.period_id = p.id
                AND a.taken_out_reason IS NULL)
            ORDER BY p.status = 'CLOSED', p.starts DESC, p.id
            """;

    private static final String TAKEN_OVER = PERIOD + """
            WHERE p.status = 'OPEN' AND p.rating_due < :day AND EXISTS (
                SELECT FROM appraisal a WHERE a.period_id = p.id AND a.taken_out_reason IS NULL
                    AND (a.reviewer_id = :me AND acting_appraiser(a, p.rating_due, :day) = :me
                        OR a.signed_as = 'SUPERIOR' AND a.signed_by = :me))
            ORDER BY p.starts DESC, p.id
            """;

    // the achievement of each unit once, not once for each row
    private static final String ROWS = """
            WITH team AS MATERIALIZED (
                SELECT s.*, a.head, appraisal_led_unit(a, :today) AS led
                FROM %s s JOIN appraisal a ON a.id = s.appraisal_id WHERE %s),
            achievement AS MATERIALIZED (
                SELECT o.*
                FROM (SELECT period_id, led FROM team UNION SELECT period_id, unit_id FROM team WHERE head) u
                    CROSS JOIN LATERAL organisation_rating_of_unit(u.period_id, u.led, :today) o)
            SELECT a.id, a.version, e.full_name AS name, q.title AS position, a.status, s.step, a.submitted_at IS NOT NULL AS handed_in,
                COALESCE(s.acting_id = :me AND s.step <> 'PROPOSED', false) AS mine, COALESCE(s.sign_from > :today, false) AS too_early,
                a.plan_id IS NOT NULL AS planned,
                o.rating AS own_unit, led.id AS led_unit_id, led.name AS led_unit, c.rating AS organisation,
                COALESCE(c.late, false) AS late, a.work_result, a.behaviour, a.feedback, a.recommendation, a.head_override,
                CASE WHEN e.left_on <= :today THEN e.left_on END AS left_on, p.starts, p.ends,
                a.uses_appraisal_id IS NULL AND reason_wanted(a, y.ground_for) AND reason_missing(a.id) AS reason_missing,
                a.study, a.study_rating,
                CASE WHEN a.uses_appraisal_id IS NOT NULL THEN a.rating END AS earlier_rating,
                calibration_state(a, y.calibration, p.calibration_due, :today) AS "table",
                a.status = 'PROPOSED' AND calibration_unanswered(a.id) AS unanswered
            FROM team s JOIN appraisal a ON a.id = s.appraisal_id JOIN employee e ON e.id = a.employee_id
                JOIN appraisal_period p ON p.id = a.period_id
                LEFT JOIN placement l ON l.employee_id = a.employee_id AND l.valid @> least(p.ends, :today)
                LEFT JOIN position q ON q.id = l.position_id
                JOIN evaluation_policy y ON y.id = p.policy_id
                JOIN work_unit led ON led.id = s.led
                LEFT JOIN achievement c ON c.led_unit_id = led.id
                LEFT JOIN achievement o ON a.head AND y.head_follows AND o.led_unit_id = a.unit_id AND o.unit_id = a.unit_id
            ORDER BY e.name, a.id
            """;

    private static final String TEAM =
            ROWS.formatted("appraisal_standing_of_team(:period, :me, :today)", "a.taken_out_reason IS NULL");

    private static final String TO_TAKE_OVER = ROWS.formatted(
            "appraisal_standing(:period, :today)",
            "a.taken_out_reason IS NULL AND (s.reviewer_id = :me AND s.acting_id = :me AND s.step = 'TAKE_OVER'"
                    + " OR a.signed_as = 'SUPERIOR' AND a.signed_by = :me)");

    private static final String ONE = ROWS.formatted("appraisal_standing_of(:id, :today)", "true");

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

    /** Periods in which somebody's superior evaluates in the appraiser's place, or did so. */
    @Transactional(readOnly = true)
    public List<Period> takenOver(UUID superior, LocalDate today) {
        return jdbc.sql(TAKEN_OVER)
                .param("me", superior)
                .param("day", today)
                .query(Rows.of(Period.class))
                .list();
    }

    @Transactional(readOnly = true)
    public List<TeamRow> of(UUID appraiser, UUID period, LocalDate today) {
        return rows(TEAM, appraiser, period, today);
    }

    @Transactional(readOnly = true)
    public List<TeamRow> toTakeOver(UUID superior, UUID period, LocalDate today) {
        return rows(TO_TAKE_OVER, superior, period, today);
    }

    private List<TeamRow> rows(String sql, UUID me, UUID period, LocalDate today) {
        return jdbc.sql(sql)
                .param("me", me)
                .param("period", period)
                .param("today", today)
                .query(Rows.of(TeamRow.class))
                .list();
    }

    /** @param me whoever looks at it */
    @Transactional(readOnly = true)
    public TeamRow get(UUID id, UUID me, LocalDate today) {
        return jdbc.sql(ONE)
                .param("id", id)
                .param("me", me)
                .param("today", today)
                .query(Rows.of(TeamRow.class))
                .optional()
                .orElseThrow(() -> new NotFound(TeamRow.class, id));
    }
}
