package id.mumpuni.appraisal.period;

import id.mumpuni.people.ReportingLineChanged;
import id.mumpuni.shared.WholeTables;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Appraisals that are not signed yet follow the line of their period, in the transaction that changed it. The line is
 * that of today, also for a period whose last day is over: whoever moves is appraised by the new superior, and an
 * appraiser who moves once the evaluation has begun keeps it (PermenPANRB 6/2022, Lampiran IV; {@code appraisal_line}).
 * A period that has not begun yet has the line of its first day. Someone without a post keeps what was. Whom BKD names by
 * an exception once the appraiser's days are over is named to take over: the appraiser stays who it was.
 */
@Component
class AppraisalsFollowLine {

    // Only another appraiser counts as a change of the appraisal for somebody who has it open in a form.
    private static final String SQL = """
            WITH line AS MATERIALIZED (
                SELECT d.began, d.day, line.*
                FROM (SELECT DISTINCT CASE WHEN evaluation_from < :today::date THEN evaluation_from END AS began,
                        greatest(starts, :today::date) AS day FROM appraisal_period WHERE status = 'OPEN') d
                    CROSS JOIN LATERAL appraisal_line(d.began, d.day) line
            )
            UPDATE appraisal a SET
                appraiser_id = now.appraiser_id, reviewer_id = now.reviewer_id, acting = now.acting,
                unit_id = now.unit_id, head = now.head, led_unit_id = now.led_unit_id,
                version = a.version + (a.appraiser_id IS DISTINCT FROM now.appraiser_id)::integer
            FROM (
                SELECT b.id, line.unit_id, line.head,
                    CASE WHEN o.id IS NULL THEN line.appraiser_id ELSE b.appraiser_id END AS appraiser_id,
                    COALESCE(o.appraiser_id, line.reviewer_id) AS reviewer_id,
                    CASE WHEN o.id IS NULL THEN line.acting ELSE b.acting END AS acting,
                    CASE WHEN o.id IS NULL THEN line.led_unit_id ELSE b.led_unit_id END AS led_unit_id
                FROM appraisal b
                    JOIN appraisal_period p ON p.id = b.period_id AND p.status = 'OPEN'
                    JOIN line ON line.employee_id = b.employee_id AND line.day = greatest(p.starts, :today::date)
                        AND line.began IS NOT DISTINCT FROM
                            CASE WHEN p.evaluation_from < :today::date THEN p.evaluation_from END
                    LEFT JOIN appraiser_override o ON o.employee_id = b.employee_id AND o.valid @> :today::date
                        AND lower(o.valid) > p.rating_due
                WHERE b.status IN ('OPEN', 'SUBMITTED', 'PROPOSED')
            ) now
            WHERE now.id = a.id
                AND (a.appraiser_id, a.reviewer_id, a.acting, a.unit_id, a.head, a.led_unit_id) IS DISTINCT FROM
                    (now.appraiser_id, now.reviewer_id, now.acting, now.unit_id, now.head, now.led_unit_id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AppraisalsFollowLine(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(ReportingLineChanged change) {
        WholeTables.update(jdbc, jdbc.sql(SQL).param("today", LocalDate.now(clock)));
    }
}
