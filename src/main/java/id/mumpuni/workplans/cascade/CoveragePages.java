package id.mumpuni.workplans.cascade;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.post.PlanYears;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the promises are shared out, by unit subtree and by leader. */
@Repository
class CoveragePages {

    record Unit(UUID id, String name) {}

    /** Everything below one unit, itself included. */
    record Branch(
            UUID id,
            String name,
            long leaders,
            long unplanned,
            long results,
            long unsupported,
            long members,
            long idle) {}

    record Leader(
            UUID id,
            String name,
            @Nullable String position,
            boolean planned,
            long results,
            long unsupported,
            long members,
            long idle) {}

    private static final String SCOPE = """
            SELECT u.id, u.name FROM work_unit u
            WHERE (:all AND u.parent_id IS NULL
                OR u.id = ANY(:officerOf)
                OR u.id IN (SELECT unit_id FROM units_led_by(:actor, :day)))
            ORDER BY u.name, u.id
            """;

    private static final String WHOLE_LINE = """
            WITH line AS MATERIALIZED (
                SELECT l.employee_id, l.appraiser_id FROM reporting_line(:day) l WHERE l.appraiser_id IS NOT NULL
            ),
            """;

    private static final String LINE_BELOW = """
            WITH line AS MATERIALIZED (
                SELECT team.employee_id, p.employee_id AS appraiser_id
                FROM placement p CROSS JOIN LATERAL reporting_team(p.employee_id, :day) team
                WHERE p.unit_id = :unit AND p.valid @> :day
            ),
            """;

    // Each leader with what they have to share out and to whom, counted once for the unit where they work. One look-up
    // for each: a query plan that is kept for all units would compare everybody with everybody. A link points at the
    // revision in which it was made, so a promise is compared with all its versions.
    private static final String LEADERS = """
            leader AS MATERIALIZED (
                SELECT d.employee_id AS id, post.unit_id, plan.id AS plan_id
                FROM (SELECT DISTINCT appraiser_id AS employee_id FROM line) d
                    CROSS JOIN LATERAL (SELECT p.unit_id
                        FROM placement p JOIN employee e ON e.id = p.employee_id AND e.kind <> 'NON_ASN'
                            JOIN work_unit_ancestor x ON x.unit_id = p.unit_id AND x.ancestor_id = :unit
                        WHERE p.employee_id = d.employee_id AND p.valid @> :day LIMIT 1) post
                    LEFT JOIN LATERAL (SELECT w.id FROM work_plan w WHERE w.employee_id = d.employee_id AND w.year = :year
                        ORDER BY w.revision DESC LIMIT 1) plan ON true
            ),
            promise AS MATERIALIZED (
                SELECT leader.id AS leader_id,
                    CASE WHEN r.earlier_id IS NULL THEN r.id ELSE result_root(r.id) END AS root,
                    CASE WHEN r.earlier_id IS NULL THEN ARRAY[r.id] ELSE result_versions(r.id) END AS versions
                FROM leader JOIN planned_result r ON r.plan_id = leader.plan_id
            ),
            promised AS (
                SELECT promise.leader_id, count(*) AS results,
                    count(*) FILTER (WHERE shared.out IS NULL AND linked.up IS NULL) AS unsupported
                FROM promise
                    LEFT JOIN LATERAL (SELECT true AS out FROM role_cell c
                        WHERE c.result_id = promise.root AND c.leader_id = promise.leader_id AND c.year = :year
                            AND c.refusal IS NULL LIMIT 1) shared ON true
                    LEFT JOIN LATERAL (SELECT true AS up
                        FROM planned_result r JOIN work_plan w ON w.id = r.plan_id AND w.year = :year
                        WHERE shared.out IS NULL AND r.supported_result_id = ANY(promise.versions)
                            AND NOT EXISTS (SELECT FROM work_plan later WHERE later.employee_id = w.employee_id
                                AND later.year = w.year AND later.revision > w.revision)
                        LIMIT 1) linked ON true
                GROUP BY promise.leader_id
            ),
            led AS (
                SELECT leader.id AS leader_id, count(*) AS members,
                    count(*) FILTER (WHERE shared.out IS NULL AND linked.up IS NULL) AS idle
                FROM leader JOIN line ON line.appraiser_id = leader.id
                    LEFT JOIN LATERAL (SELECT true AS out FROM role_cell c
                        WHERE c.member_id = line.employee_id AND c.leader_id = leader.id AND c.year = :year
                            AND c.refusal IS NULL LIMIT 1) shared ON true
                    LEFT JOIN LATERAL (SELECT true AS up
                        FROM work_plan w JOIN planned_result r ON r.plan_id = w.id
                            JOIN planned_result above ON above.id = r.supported_result_id
                        WHERE shared.out IS NULL AND w.employee_id = line.employee_id AND w.year = :year
                            AND NOT EXISTS (SELECT FROM work_plan later WHERE later.employee_id = w.employee_id
                                AND later.year = w.year AND later.revision > w.revision)
                            AND (above.plan_id = leader.plan_id OR EXISTS (SELECT FROM planned_result newest
                                WHERE newest.id = result_latest(above.id) AND newest.plan_id = leader.plan_id))
                        LIMIT 1) linked ON true
                GROUP BY leader.id
            ),
            shared_out AS MATERIALIZED (
                SELECT leader.id, leader.unit_id, leader.plan_id IS NOT NULL AS planned,
                    COALESCE(promised.results, 0) AS results, COALESCE(promised.unsupported, 0) AS unsupported,
                    led.members, led.idle
                FROM leader JOIN led ON led.leader_id = leader.id
                    LEFT JOIN promised ON promised.leader_id = leader.id
            )
            """;

    private static final String BRANCHES = WHOLE_LINE + LEADERS + """
            SELECT child.id, child.name, count(s.id) AS leaders, count(s.id) FILTER (WHERE NOT s.planned) AS unplanned,
                COALESCE(sum(s.results), 0) AS results, COALESCE(sum(s.unsupported), 0) AS unsupported,
                COALESCE(sum(s.members), 0) AS members, COALESCE(sum(s.idle), 0) AS idle
            FROM work_unit child
                JOIN work_unit_ancestor x ON x.ancestor_id = child.id
                JOIN shared_out s ON s.unit_id = x.unit_id
            WHERE child.parent_id = :unit
            GROUP BY child.id, child.name, child.sort_order
            ORDER BY child.sort_order, child.name, child.id
            """;

    private static final String HERE = LINE_BELOW + LEADERS + """
            SELECT s.id, e.full_name AS name, q.title AS position, s.planned, s.results, s.unsupported, s.members, s.idle
            FROM shared_out s JOIN employee e ON e.id = s.id
                LEFT JOIN placement p ON p.employee_id = s.id AND p.valid @> :day
                LEFT JOIN position q ON q.id = p.position_id
            WHERE s.unit_id = :unit
            ORDER BY e.name, e.id
            """;

    private final JdbcClient jdbc;
    private final PlanYears years;

    CoveragePages(JdbcClient jdbc, PlanYears years) {
        this.jdbc = jdbc;
        this.years = years;
    }

    /** The units from which the person may look down; empty for someone who looks after nobody. */
    List<Unit> roots(Actor actor) {
        return jdbc.sql(SCOPE)
                .param("all", actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR))
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .param("actor", actor.employeeId())
                .param("day", years.dayFor(years.current()))
                .query(Rows.of(Unit.class))
                .list();
    }

    /** From the root that the person looks down from to the unit, or nothing if it is not below one of them. */
    List<Unit> path(UUID unit, List<Unit> roots) {
        return jdbc.sql("""
                        SELECT u.id, u.name FROM work_unit_ancestor x JOIN work_unit u ON u.id = x.ancestor_id
                        WHERE x.unit_id = :unit AND x.depth <= (
                            SELECT max(r.depth) FROM work_unit_ancestor r WHERE r.unit_id = :unit AND r.ancestor_id = ANY(:roots))
                        ORDER BY x.depth DESC
                        """)
                .param("unit", unit)
                .param("roots", roots.stream().map(Unit::id).toArray(UUID[]::new))
                .query(Rows.of(Unit.class))
                .list();
    }

    List<Branch> branches(UUID unit, int year) {
        return bind(BRANCHES, unit, year).query(Rows.of(Branch.class)).list();
    }

    List<Leader> leaders(UUID unit, int year) {
        return bind(HERE, unit, year).query(Rows.of(Leader.class)).list();
    }

    private JdbcClient.StatementSpec bind(String sql, UUID unit, int year) {
        return jdbc.sql(sql).param("unit", unit).param("year", year).param("day", years.dayFor(year));
    }
}
