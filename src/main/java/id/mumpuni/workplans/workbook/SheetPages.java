package id.mumpuni.workplans.workbook;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.Table;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.post.PlanYears;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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

    private static final String OF_UNIT = SCOPE + """
            , planned AS (
                SELECT person.*, :year AS year, p.id AS plan_id, p.approach
                FROM person LEFT JOIN LATERAL (SELECT w.id, w.approach FROM work_plan w
                    WHERE w.employee_id = person.id AND w.year = :year ORDER BY w.revision DESC LIMIT 1) p ON true
            )
            """;

    private static final String OF_PLAN = """
            WITH planned AS (
                SELECT e.id, e.employee_number AS number, e.full_name AS name, e.name AS sort, p.year, p.id AS plan_id,
                    p.approach
                FROM work_plan p JOIN employee e ON e.id = p.employee_id WHERE p.id = :plan
            )
            """;

    private static final String RESULTS = """
            SELECT p.number, p.name, p.year, r.kind, r.description AS result, r.supported_result AS supported, i.aspect,
                i.perspective, i.description AS indicator, i.target, p.approach, r.assigned_by_text AS given_by,
                COALESCE(g.employee_number, g.id::text) AS giver, r.id AS result_id, i.id AS indicator_id
            FROM planned p
                LEFT JOIN planned_result r ON r.plan_id = p.plan_id
                LEFT JOIN employee g ON g.id = r.assigned_by
                LEFT JOIN indicator i ON i.result_id = r.id
            ORDER BY p.sort, p.id, r.kind = 'ADDITIONAL', r.ordinal, i.ordinal
            """;

    private static final String ANNEX = """
            SELECT p.number, p.name, p.year, a.part, a.resource_kind, a.text, a.report_period, a.due_on,
                r.description AS about, a.id
            FROM planned p JOIN annex_line a ON a.plan_id = p.plan_id
                LEFT JOIN planned_result r ON r.id = a.result_id
            ORDER BY p.sort, p.id, array_position(ARRAY['RESOURCE', 'REPORT', 'POSITIVE', 'NEGATIVE'], a.part), a.ordinal
            """;

    private static final String EXPECTATIONS = """
            SELECT p.number, p.name, p.year, b.core_value AS value, b.text
            FROM planned p JOIN behaviour_expectation b ON b.plan_id = p.plan_id
            ORDER BY p.sort, p.id, array_position(ARRAY['SERVICE', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL',
                'ADAPTIVE', 'COLLABORATIVE'], b.core_value)
            """;

    private final JdbcClient jdbc;
    private final PlanYears years;

    SheetPages(JdbcClient jdbc, PlanYears years) {
        this.jdbc = jdbc;
        this.years = years;
    }

    /** The sheets of one plan. */
    List<Table<?>> plan(UUID planId) {
        return sheets(sheet -> jdbc.sql(OF_PLAN + sheet).param("plan", planId));
    }

    /** Of everybody of the unit and below whom the actor may see, also those without a plan. */
    List<Table<?>> office(UUID unit, int year, SheetPermissions may) {
        return sheets(sheet -> scope(OF_UNIT + sheet, unit, year, may).param("year", year));
    }

    private static List<Table<?>> sheets(Function<String, JdbcClient.StatementSpec> statement) {
        return List.of(
                PlanSheet.table(rows(statement.apply(RESULTS), PlanSheet.Line.class)),
                AnnexSheet.table(rows(statement.apply(ANNEX), AnnexSheet.Line.class)),
                AnnexSheet.expectations(rows(statement.apply(EXPECTATIONS), AnnexSheet.Expectation.class)));
    }

    private static <R extends Record> Stream<R> rows(JdbcClient.StatementSpec statement, Class<R> type) {
        return statement.query(Rows.of(type)).list().stream();
    }

    /** Officials by NIP, or by what stands for it. */
    Map<String, UUID> officials(Collection<String> codes) {
        Map<String, UUID> officials = new HashMap<>();
        jdbc.sql(
                        "SELECT id, employee_number FROM employee WHERE employee_number = ANY(:codes) OR id::text = ANY(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    officials.put(id.toString(), id);
                    String number = row.getString("employee_number");
                    if (number != null) {
                        officials.put(number, id);
                    }
                });
        return officials;
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
