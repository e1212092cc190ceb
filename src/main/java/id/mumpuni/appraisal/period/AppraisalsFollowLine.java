package id.mumpuni.appraisal.period;

import id.mumpuni.people.ReportingLineChanged;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Appraisals that are not signed yet follow the reporting line, in the transaction that changed it. The line is that of
 * today, also for a period whose last day is over: whoever moves is appraised by the new superior (PermenPANRB 6/2022,
 * Lampiran IV). A period that has not begun yet has the line of its first day. Someone without a post keeps what was.
 */
@Component
class AppraisalsFollowLine {

    // Only another appraiser counts as a change of the appraisal for somebody who has it open in a form.
    private static final String SQL = """
            WITH line AS MATERIALIZED (
                SELECT d.day, line.*
                FROM (SELECT DISTINCT greatest(starts, :today::date) AS day FROM appraisal_period WHERE status = 'OPEN') d
                    CROSS JOIN LATERAL reporting_line(d.day) line
            )
            UPDATE appraisal a SET
                appraiser_id = line.appraiser_id, reviewer_id = above.appraiser_id, acting = line.acting,
                unit_id = line.unit_id, head = line.head,
                version = a.version + (a.appraiser_id IS DISTINCT FROM line.appraiser_id)::integer
            FROM appraisal_period p, line
                LEFT JOIN line above ON above.employee_id = line.appraiser_id AND above.day = line.day
            WHERE p.id = a.period_id AND p.status = 'OPEN' AND a.status IN ('OPEN', 'SUBMITTED')
                AND line.employee_id = a.employee_id AND line.day = greatest(p.starts, :today::date)
                AND (a.appraiser_id, a.reviewer_id, a.acting, a.unit_id, a.head)
                    IS DISTINCT FROM (line.appraiser_id, above.appraiser_id, line.acting, line.unit_id, line.head)
            """;

    // The planner cannot know how many rows the line has. Where it expects few, it compares each with each: minutes for
    // a city, instead of a fraction of a second.
    private static final String ROW_BY_ROW = "SELECT set_config('enable_nestloop', :allowed, true)";

    private final JdbcClient jdbc;
    private final Clock clock;

    AppraisalsFollowLine(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(ReportingLineChanged change) {
        jdbc.sql(ROW_BY_ROW).param("allowed", "off").query().singleRow();
        jdbc.sql(SQL).param("today", LocalDate.now(clock)).update();
        jdbc.sql(ROW_BY_ROW).param("allowed", "on").query().singleRow();
    }
}
