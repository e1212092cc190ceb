package id.mumpuni.appraisal.report;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a person about reports, on the start page and in the menu. */
@Component
class ReportTodos implements TodoSource, MenuSource {

    // once the days of the evaluation are over; what was signed before may be sent before
    private static final String WAITING = """
            WITH led AS MATERIALIZED (SELECT l.unit_id FROM units_led_by(:actor, :day) l)
            SELECT r.period_id AS period, r.unit_id AS unit, u.name, p.name AS period_name, 'answer' AS what,
                working_day_after(p.rating_due, y.report_days) AS due
            FROM unit_report r JOIN work_unit u ON u.id = r.unit_id JOIN appraisal_period p ON p.id = r.period_id
                JOIN evaluation_policy y ON y.id = p.policy_id
            WHERE r.status = 'SENT' AND r.sent_by <> :actor
                AND (r.receiver_unit_id IN (SELECT unit_id FROM led) OR :officer AND (r.receiver_unit_id IS NULL
                    OR NOT EXISTS (SELECT FROM unit_leaders(:day) l JOIN employee e ON e.id = l.employee_id
                        WHERE l.unit_id = r.receiver_unit_id AND e.kind <> 'NON_ASN' AND e.id <> r.sent_by)))
            UNION ALL
            SELECT p.id, u.id, u.name, p.name, CASE n.status WHEN 'RETURNED' THEN 'again' WHEN 'ACCEPTED' THEN 'pass-on' ELSE 'send' END,
                working_day_after(p.rating_due, y.report_days)
            FROM led JOIN work_unit u ON u.id = led.unit_id
                JOIN work_unit_ancestor x ON x.unit_id = u.id
                JOIN appraisal_period p ON p.unit_id = x.ancestor_id AND p.status IN ('OPEN', 'CLOSED')
                    AND p.rating_due < :day AND p.rating_due > :day::date - 150
                JOIN evaluation_policy y ON y.id = p.policy_id
                LEFT JOIN LATERAL (SELECT r.status FROM unit_report r WHERE r.period_id = p.id AND r.unit_id = u.id
                    ORDER BY r.number DESC LIMIT 1) n ON true
            WHERE CASE WHEN n.status IS NULL OR n.status = 'RETURNED' THEN EXISTS (
                    SELECT FROM work_unit_ancestor b JOIN appraisal a ON a.unit_id = b.unit_id AND a.period_id = p.id
                    WHERE b.ancestor_id = u.id AND a.taken_out_reason IS NULL AND a.signed_at IS NOT NULL
                        AND a.employee_id <> :actor)
                WHEN n.status = 'ACCEPTED' THEN EXISTS (SELECT FROM unit_report r WHERE r.period_id = p.id
                    AND r.receiver_unit_id = u.id AND r.status = 'ACCEPTED' AND NOT EXISTS (SELECT FROM unit_report_part o
                        JOIN unit_report t ON t.id = o.report_id AND t.status <> 'RETURNED' WHERE o.part_id = r.id))
                ELSE false END
            ORDER BY due, name LIMIT 50
            """;

    private record Waiting(UUID period, UUID unit, String name, String periodName, String what, LocalDate due) {

        Todo todo() {
            return new Todo(
                    "send",
                    "unit-report.todo." + what,
                    "unit-report.todo.detail",
                    List.of(name, periodName),
                    due,
                    "unit-report.todo.action",
                    "/pelaporan/" + period + "/" + unit,
                    true);
        }
    }

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final ReportPolicy policy;
    private final Clock clock;

    ReportTodos(JdbcClient jdbc, CurrentActor currentActor, ReportPolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public List<Todo> todos() {
        return waiting().stream().map(Waiting::todo).toList();
    }

    @Override
    public List<MenuItem> items() {
        if (!policy.mayList()) {
            return List.of();
        }
        boolean office = currentActor.get().hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR, Role.UNIT_PERSONNEL_OFFICER);
        int waiting = waiting().size();
        return List.of(new MenuItem(
                office ? MenuItem.Group.MANAGE : MenuItem.Group.TEAM,
                office ? 12 : 34,
                "unit-report.title",
                "send",
                "/pelaporan",
                waiting,
                false));
    }

    private List<Waiting> waiting() {
        Actor actor = currentActor.get();
        return jdbc.sql(WAITING)
                .param("actor", actor.employeeId())
                .param("officer", actor.has(Role.PERSONNEL_OFFICER))
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Waiting.class))
                .list();
    }
}
