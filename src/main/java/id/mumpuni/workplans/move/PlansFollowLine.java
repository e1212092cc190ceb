package id.mumpuni.workplans.move;

import id.mumpuni.people.ReportingLineChanged;
import id.mumpuni.shared.WholeTables;
import id.mumpuni.workplans.WorkPlansHandedOn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Plans that are not set yet follow the reporting line, and whoever has to decide now is told; a plan that is set stays
 * signed by whoever set it. Someone who has no post today keeps the appraiser: the line says nothing about them.
 */
@Component
class PlansFollowLine {

    // who stands in for days only (Plh.) is not told: it is not theirs to keep
    // where nobody is left to decide, a plan that was handed in is the person's again
    private static final String SQL = """
            WITH line AS MATERIALIZED (
                SELECT * FROM reporting_line(:today) WHERE EXISTS (SELECT FROM work_plan WHERE set_at IS NULL)
            ),
            moved AS (
                UPDATE work_plan w SET appraiser_id = line.appraiser_id, version = w.version + 1,
                    status = CASE WHEN line.appraiser_id IS NULL AND w.status = 'SUBMITTED' THEN 'DRAFT' ELSE w.status END
                FROM line
                WHERE line.employee_id = w.employee_id AND w.set_at IS NULL
                    AND w.appraiser_id IS DISTINCT FROM line.appraiser_id
                RETURNING w.id AS plan_id, w.employee_id, w.appraiser_id, w.year, w.status, line.acting
            )
            SELECT plan_id, employee_id, appraiser_id, year FROM moved
            WHERE status = 'SUBMITTED' AND acting IS DISTINCT FROM 'DAILY'
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlansFollowLine(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(ReportingLineChanged change) {
        List<WorkPlansHandedOn.Plan> waiting = WholeTables.list(
                jdbc, jdbc.sql(SQL).param("today", LocalDate.now(clock)), WorkPlansHandedOn.Plan.class);
        if (!waiting.isEmpty()) {
            events.publishEvent(new WorkPlansHandedOn(waiting));
        }
    }
}
