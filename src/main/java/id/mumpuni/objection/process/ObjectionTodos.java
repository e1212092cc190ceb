package id.mumpuni.objection.process;

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
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a person about objections: on the start page and in the menu. */
@Component
class ObjectionTodos implements TodoSource, MenuSource {

    private static final String WAITING = """
            SELECT o.id, o.hear_by, o.decide_by, p.name AS period, e.full_name AS employee, o.filed_by = :actor AS own,
                a.signed_by = :actor AND o.explained_at IS NULL AS explains,
                COALESCE(o.decider_id = :actor, false) AS decides,
                o.filed_by = :actor AND o.added_at IS NULL AND o.hear_by >= :day AS adds,
                :officer AND o.filed_by <> :actor AND COALESCE(d.left_on <= :day, o.decider_id IS NULL) AS names
            FROM objection o JOIN appraisal a ON a.id = o.appraisal_id JOIN appraisal_period p ON p.id = a.period_id
                JOIN employee e ON e.id = o.filed_by LEFT JOIN employee d ON d.id = o.decider_id
            WHERE o.status = 'FILED' AND (:actor IN (o.filed_by, a.signed_by) OR o.decider_id = :actor
                OR :officer AND COALESCE(d.left_on <= :day, o.decider_id IS NULL))
            ORDER BY o.decide_by, o.id LIMIT 50
            """;

    private static final String PAPERS = """
            SELECT o.id, p.name AS period, e.full_name AS employee
            FROM objection o JOIN appraisal a ON a.id = o.appraisal_id JOIN appraisal_period p ON p.id = a.period_id
                JOIN employee e ON e.id = o.filed_by JOIN appraisal_document d ON d.appraisal_id = a.id AND d.stage = 'DECIDED'
            WHERE o.status = 'DECIDED' AND :actor IN (o.filed_by, a.signed_by)
                AND NOT EXISTS (SELECT FROM appraisal_document s WHERE s.document_id = d.document_id
                    AND s.stage = ANY(CASE WHEN o.filed_by = :actor THEN ARRAY['DECIDED_EMPLOYEE', 'ACKNOWLEDGED', 'REFUSED']
                        ELSE ARRAY['DECIDED_APPRAISER'] END))
            ORDER BY o.decided_at, o.id LIMIT 50
            """;

    private static final String CONCERNED = """
            SELECT EXISTS (SELECT FROM objection WHERE filed_by = :actor OR decider_id = :actor)
                OR EXISTS (SELECT FROM objection o JOIN appraisal a ON a.id = o.appraisal_id WHERE a.signed_by = :actor)
            """;

    private record Waiting(
            UUID id,
            LocalDate hearBy,
            LocalDate decideBy,
            String period,
            String employee,
            boolean own,
            boolean explains,
            boolean decides,
            boolean adds,
            boolean names) {

        List<Todo> todos() {
            List<Todo> todos = new ArrayList<>();
            if (decides) {
                todos.add(todo("decide", decideBy, true));
            }
            if (explains && !own) {
                todos.add(todo("explain", hearBy, true));
            }
            if (names) {
                todos.add(todo("name", decideBy, true));
            }
            if (adds) {
                todos.add(todo("add", hearBy, false));
            }
            return todos;
        }

        private Todo todo(String what, LocalDate due, boolean main) {
            String key = "objection.todo." + what;
            return new Todo(
                    "gavel",
                    key,
                    "objection.todo.detail",
                    List.of(employee, period),
                    due,
                    "objection.todo.action",
                    "/keberatan/" + id,
                    main);
        }
    }

    /** A decision that waits for a signature under its document; there is no last day for it. */
    private record Paper(UUID id, String period, String employee) {

        Todo todo() {
            return new Todo(
                    "signature",
                    "objection.todo.paper",
                    "objection.todo.detail",
                    List.of(employee, period),
                    null,
                    "objection.todo.action",
                    "/keberatan/" + id,
                    false);
        }
    }

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    ObjectionTodos(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public List<Todo> todos() {
        return Stream.concat(
                        waiting().stream().flatMap(one -> one.todos().stream()),
                        papers().stream().map(Paper::todo))
                .toList();
    }

    @Override
    public List<MenuItem> items() {
        boolean all = currentActor.get().hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR);
        if (!all && !concerned()) {
            return List.of();
        }
        int waiting = (int) todos().stream().filter(Todo::main).count();
        return List.of(new MenuItem(
                all ? MenuItem.Group.MANAGE : MenuItem.Group.OWN,
                45,
                "objection.title",
                "gavel",
                "/keberatan",
                waiting,
                false));
    }

    private boolean concerned() {
        return jdbc.sql(CONCERNED)
                .param("actor", currentActor.get().employeeId())
                .query(Boolean.class)
                .single();
    }

    private List<Paper> papers() {
        return jdbc.sql(PAPERS)
                .param("actor", currentActor.get().employeeId())
                .query(Rows.of(Paper.class))
                .list();
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
