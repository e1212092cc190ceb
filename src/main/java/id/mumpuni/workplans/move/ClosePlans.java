package id.mumpuni.workplans.move;

import id.mumpuni.people.ReportingLineChanged;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.WorkPlanClosed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends plans of people who moved to another post or unit after their plan was set (Lampiran II, C.6), on the day of the
 * move. A post that began before the plan was set is no move but a correction: the plan's post follows it.
 */
@Component
class ClosePlans {

    private record Moved(UUID id, UUID employeeId, int year, LocalDate closedOn) {}

    // the newest plan that is set says which post the year's plans are for; the older revisions end with it
    private static final String MOVED = """
            WITH newest AS (
                SELECT DISTINCT ON (w.employee_id, w.year) w.*
                FROM work_plan w WHERE w.status = 'SET' AND w.year >= extract(year FROM :today::date)
                ORDER BY w.employee_id, w.year, w.revision DESC
            )
            SELECT newest.id, newest.employee_id, newest.year, lower(p.valid) AS closed_on
            FROM newest JOIN placement p ON p.employee_id = newest.employee_id AND p.valid @> :today
            WHERE newest.unit_id IS NOT NULL
                AND (p.unit_id <> newest.unit_id OR p.position_id IS DISTINCT FROM newest.position_id)
                AND lower(p.valid) > (newest.set_at AT TIME ZONE :zone)::date
                AND lower(p.valid) > make_date(newest.year, 1, 1)
            """;

    private static final String CLOSE = """
            UPDATE work_plan SET status = 'CLOSED', closed_on = :day, version = version + 1
            WHERE employee_id = :employee AND year = :year AND status = 'SET'
            """;

    // a revision that was being written becomes the plan for the new post
    private static final String CARRY_ON = """
            UPDATE work_plan SET cause = 'MOVED', starts_on = :day, version = version + 1
            WHERE employee_id = :employee AND year = :year AND status IN ('DRAFT', 'SUBMITTED', 'RETURNED')
            """;

    private static final String CORRECT = """
            UPDATE work_plan w SET unit_id = p.unit_id, position_id = p.position_id
            FROM placement p
            WHERE w.status = 'SET' AND w.year >= extract(year FROM :today::date)
                AND p.employee_id = w.employee_id AND p.valid @> :today
                AND (p.unit_id <> w.unit_id OR p.position_id IS DISTINCT FROM w.position_id)
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosePlans(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(ReportingLineChanged change) {
        LocalDate today = LocalDate.now(clock);
        List<Moved> people = jdbc.sql(MOVED)
                .param("today", today)
                .param("zone", clock.getZone().getId())
                .query(Rows.of(Moved.class))
                .list();
        people.forEach(this::close);
        jdbc.sql(CORRECT).param("today", today).update();
        people.forEach(moved -> events.publishEvent(
                new WorkPlanClosed(moved.id(), moved.employeeId(), moved.year(), moved.closedOn())));
    }

    private void close(Moved moved) {
        for (String sql : List.of(CLOSE, CARRY_ON)) {
            jdbc.sql(sql)
                    .param("day", moved.closedOn())
                    .param("employee", moved.employeeId())
                    .param("year", moved.year())
                    .update();
        }
    }
}
