package id.mumpuni.appraisal.period;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks leaders for the achievement of the units one level below, on which their people's ratings depend. */
@Component
class OrganisationTodos implements TodoSource {

    record Row(UUID id, String name, LocalDate ratingDue, long units) {}

    private static final String SQL = """
            SELECT p.id, p.name, p.rating_due, count(*) AS units
            FROM units_led_by(:me, :day) led
                JOIN work_unit u ON u.parent_id = led.unit_id AND u.closed_on IS NULL
                JOIN work_unit_ancestor x ON x.unit_id = u.id
                JOIN appraisal_period p ON p.unit_id = x.ancestor_id AND p.status = 'OPEN'
            WHERE NOT EXISTS (SELECT FROM organisation_rating o WHERE o.period_id = p.id AND o.unit_id = u.id)
                AND EXISTS (SELECT FROM appraisal a WHERE a.period_id = p.id AND a.unit_id = u.id
                    AND a.taken_out_reason IS NULL)
            GROUP BY p.id, p.name, p.rating_due
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    OrganisationTodos(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Todo> todos() {
        return jdbc
                .sql(SQL)
                .param("me", currentActor.get().employeeId())
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row -> new Todo(
                        "building",
                        "organisation.todo",
                        "organisation.todo.detail",
                        List.of(row.units(), row.name()),
                        row.ratingDue(),
                        "organisation.todo.action",
                        "/periode/" + row.id() + "/capaian",
                        false))
                .toList();
    }
}
