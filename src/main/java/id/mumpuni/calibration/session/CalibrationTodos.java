package id.mumpuni.calibration.session;

import id.mumpuni.calibration.table.SessionStatus;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a person about calibration: sessions to call, to hold and to close, and proposals to answer. */
@Component
class CalibrationTodos implements TodoSource, MenuSource {

    private record Sitting(
            UUID id, String unit, String period, @Nullable LocalDate due, SessionStatus status, boolean chair) {}

    private record Unanswered(UUID periodId, String period, LocalDate due, long people) {}

    private static final String SITTING = """
            SELECT s.id, u.name AS unit, p.name AS period, p.calibration_due AS due, s.status, m.chair
            FROM calibration_member m JOIN calibration_session s ON s.id = m.session_id AND s.status IN ('OPEN', 'HELD')
                JOIN appraisal_period p ON p.id = s.period_id AND p.status = 'OPEN' JOIN work_unit u ON u.id = s.unit_id
            WHERE m.employee_id = ? ORDER BY s.opened_at, s.id
            """;

    private static final String UNANSWERED = """
            SELECT p.id AS period_id, p.name AS period, p.rating_due AS due, count(*) AS people
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id AND p.status = 'OPEN' AND p.rating_due >= :day
            WHERE a.appraiser_id = :me AND a.status = 'PROPOSED' AND a.taken_out_reason IS NULL AND calibration_unanswered(a.id)
            GROUP BY p.id
            """;

    private static final String CONCERNED = """
            SELECT EXISTS (SELECT FROM calibration_member WHERE employee_id = :me)
                OR EXISTS (SELECT FROM units_led_by(:me, :day) l
                    JOIN work_unit_ancestor x ON x.unit_id = l.unit_id OR x.ancestor_id = l.unit_id
                    JOIN appraisal_period p ON p.unit_id = x.ancestor_id OR p.unit_id = x.unit_id
                    JOIN evaluation_policy y ON y.id = p.policy_id AND y.calibration = 'SUPERIOR'
                    WHERE p.status = 'OPEN')
            """;

    private final WaitingProposals waiting;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    CalibrationTodos(WaitingProposals waiting, JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.waiting = waiting;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public List<Todo> todos() {
        List<Todo> todos = new ArrayList<>();
        sitting().forEach(one -> todos.add(todo(one)));
        unanswered()
                .forEach(one -> todos.add(new Todo(
                        "scale",
                        "calibration.todo.answer",
                        "calibration.todo.answer.detail",
                        List.of(one.people(), one.period()),
                        one.due(),
                        "calibration.todo.answer.action",
                        "/penilaian-bawahan/kalibrasi?periode=" + one.periodId(),
                        true)));
        waiting.of(currentActor.get(), "%").stream()
                .findFirst()
                .ifPresent(unit -> todos.add(new Todo(
                        "scale",
                        "calibration.todo.call",
                        "calibration.todo.call.detail",
                        List.of(unit.waiting(), unit.unit(), unit.period()),
                        unit.due(),
                        "calibration.todo.call.action",
                        "/kalibrasi/baru",
                        true)));
        return todos;
    }

    @Override
    public List<MenuItem> items() {
        Actor actor = currentActor.get();
        boolean all = actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR);
        if (!all && !concerned(actor)) {
            return List.of();
        }
        return List.of(new MenuItem(
                all ? MenuItem.Group.MANAGE : MenuItem.Group.TEAM,
                46,
                "calibration.menu",
                "scale",
                "/kalibrasi",
                sitting().size(),
                false));
    }

    private static Todo todo(Sitting one) {
        String key = "calibration.todo." + (one.chair() ? one.status().name() : "member");
        return new Todo(
                "scale",
                key,
                "calibration.todo.detail",
                List.of(one.unit(), one.period()),
                one.due(),
                "calibration.todo.action",
                "/kalibrasi/" + one.id(),
                one.chair() || one.status() == SessionStatus.HELD);
    }

    private List<Sitting> sitting() {
        return jdbc.sql(SITTING)
                .param(currentActor.get().employeeId())
                .query(Rows.of(Sitting.class))
                .list();
    }

    private List<Unanswered> unanswered() {
        return jdbc.sql(UNANSWERED)
                .param("me", currentActor.get().employeeId())
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Unanswered.class))
                .list();
    }

    private boolean concerned(Actor actor) {
        return jdbc.sql(CONCERNED)
                .param("me", actor.employeeId())
                .param("day", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }
}
