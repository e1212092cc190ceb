package id.mumpuni.workplans.workbook;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.post.PlanYears;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What goes into a workbook, and whose plans one that comes back may speak of. */
@Repository
class SheetPages {

    record Unit(UUID id, String name) {}

    record Person(UUID id, @Nullable String number, String name) {}

    record PlanRef(UUID id, PlanStatus status) {}

    private static final String SCOPE = """
            WITH line AS MATERIALIZED (SELECT employee_id, appraiser_id FROM reporting_line(:day) WHERE NOT :all),
            person AS (
                SELECT e.id, e.employee_number AS number, e.full_name AS name, e.name AS sort
                FROM placement p JOIN work_unit_ancestor x ON x.unit_id = p.unit_id AND x.ancestor_id = :unit
                    JOIN employee e ON e.id = p.employee_id AND e.kind <> 'NON_ASN'
                WHERE p.valid @> :day AND (:all OR e.id = :actor OR EXISTS (
                    SELECT FROM line l LEFT JOIN line up ON up.employee_id = l.appraiser_id
                    WHERE l.employee_id = e.id AND (l.appraiser_id = :actor OR up.appraiser_id = :actor)))
            )
            """;

    private static final String LINES = """
            SELECT person.number, person.name, :year AS year, r.kind, r.description AS result,
                r.supported_result AS supported, i.aspect, i.perspective, i.description AS indicator, i.target,
                r.id AS result_id, i.id AS indicator_id
            FROM person
                LEFT JOIN LATERAL (SELECT w.id FROM work_plan w WHERE w.employee_id = person.id AND w.year = :year
                    ORDER BY w.revision DESC LIMIT 1) p ON true
                LEFT JOIN planned_result r ON r.plan_id = p.id
                LEFT JOIN indicator i ON i.result_id = r.id
            ORDER BY person.sort, person.id, r.kind = 'ADDITIONAL', r.ordinal, i.ordinal
            """;

    private static final String ONE = """
            SELECT e.employee_number AS number, e.full_name AS name, p.year, r.kind, r.description AS result,
                r.supported_result AS supported, i.aspect, i.perspective, i.description AS indicator, i.target,
                r.id AS result_id, i.id AS indicator_id
            FROM work_plan p JOIN employee e ON e.id = p.employee_id
                LEFT JOIN planned_result r ON r.plan_id = p.id
                LEFT JOIN indicator i ON i.result_id = r.id
            WHERE p.id = ?
            ORDER BY r.kind = 'ADDITIONAL', r.ordinal, i.ordinal
            """;

    private final JdbcClient jdbc;
    private final PlanYears years;

    SheetPages(JdbcClient jdbc, PlanYears years) {
        this.jdbc = jdbc;
        this.years = years;
    }

    Stream<PlanSheet.Line> plan(UUID planId) {
        return jdbc.sql(ONE).param(planId).query(Rows.of(PlanSheet.Line.class)).list().stream();
    }

    /** Everybody of the unit and below whom the actor may see, also those without a plan. */
    Stream<PlanSheet.Line> office(UUID unit, int year, SheetPermissions may) {
        return scope(SCOPE + LINES, unit, year, may)
                .param("year", year)
                .query(Rows.of(PlanSheet.Line.class))
                .list()
                .stream();
    }

    Map<String, Person> people(UUID unit, int year, SheetPermissions may) {
        return byNumber(scope(SCOPE + "SELECT id, number, name FROM person", unit, year, may)
                .query(Rows.of(Person.class))
                .list());
    }

    Map<String, Person> oneself(UUID employee) {
        return byNumber(jdbc.sql("SELECT id, employee_number AS number, full_name AS name FROM employee WHERE id = ?")
                .param(employee)
                .query(Rows.of(Person.class))
                .list());
    }

    Optional<PlanRef> newest(UUID employee, int year) {
        return jdbc.sql("SELECT id, status FROM work_plan WHERE employee_id = ? AND year = ?"
                        + " ORDER BY revision DESC LIMIT 1")
                .params(employee, year)
                .query(Rows.of(PlanRef.class))
                .optional();
    }

    /** The units for which the actor may take out a workbook. */
    List<Unit> units(Actor actor) {
        return jdbc.sql("""
                        SELECT u.id, u.name FROM work_unit u
                        WHERE u.id = ANY(:officerOf) OR u.id IN (SELECT unit_id FROM units_led_by(:actor, :day))
                            OR :all AND u.parent_id IN (SELECT id FROM work_unit WHERE parent_id IS NULL)
                        ORDER BY u.name, u.id
                        """)
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .param("actor", actor.employeeId())
                .param("all", actor.has(Role.PERSONNEL_OFFICER))
                .param("day", years.dayFor(years.current()))
                .query(Rows.of(Unit.class))
                .list();
    }

    private JdbcClient.StatementSpec scope(String sql, UUID unit, int year, SheetPermissions may) {
        return jdbc.sql(sql)
                .param("unit", unit)
                .param("actor", may.actor().employeeId())
                .param("all", may.maySeeAll())
                .param("day", years.dayFor(year));
    }

    private static Map<String, Person> byNumber(List<Person> people) {
        Map<String, Person> byNumber = new HashMap<>();
        for (Person person : people) {
            if (person.number() != null) {
                byNumber.put(person.number(), person);
            }
        }
        return byNumber;
    }
}
