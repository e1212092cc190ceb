package id.mumpuni.workplans.plan;

import id.mumpuni.shared.NotFound;
import id.mumpuni.workplans.PlanModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the pages of work plans show, straight from SQL. */
@Repository
class PlanPages {

    /** What stands above a plan; days are those of the city's clock. */
    record Head(
            UUID id,
            int version,
            int year,
            PlanModel model,
            PlanStatus status,
            UUID employeeId,
            String employee,
            @Nullable String appraiser,
            @Nullable LocalDate submittedOn,
            @Nullable String returnedNote,
            @Nullable LocalDate setOn) {}

    /** One of a person's own plans. */
    record Mine(
            UUID id,
            int year,
            PlanStatus status,
            @Nullable String appraiser,
            long results,
            @Nullable LocalDate setOn) {}

    /** One member of the team; without a plan there is no id. */
    record Member(
            @Nullable UUID planId,
            String employee,
            @Nullable String position,
            @Nullable PlanStatus status,
            long results,
            @Nullable LocalDate submittedOn) {}

    private static final String HEAD = """
            SELECT p.id, p.version, p.year, p.model, p.status, p.employee_id, e.full_name AS employee,
                a.full_name AS appraiser, (p.submitted_at AT TIME ZONE :zone)::date AS submitted_on,
                p.returned_note, (p.set_at AT TIME ZONE :zone)::date AS set_on
            FROM work_plan p JOIN employee e ON e.id = p.employee_id LEFT JOIN employee a ON a.id = p.appraiser_id
            WHERE p.id = :id
            """;

    private static final String MINE = """
            SELECT p.id, p.year, p.status, a.full_name AS appraiser,
                (SELECT count(*) FROM planned_result r WHERE r.plan_id = p.id) AS results,
                (p.set_at AT TIME ZONE :zone)::date AS set_on
            FROM work_plan p LEFT JOIN employee a ON a.id = p.appraiser_id
            WHERE p.employee_id = :employee
            ORDER BY p.year DESC, p.revision DESC
            """;

    // Whom the reporting line gives to the appraiser today, and who has handed a plan to them.
    private static final String TEAM = """
            WITH team AS (
                SELECT employee_id FROM reporting_line(:day) WHERE appraiser_id = :appraiser
                UNION
                SELECT employee_id FROM work_plan WHERE appraiser_id = :appraiser AND year = :year
            )
            SELECT p.id AS plan_id, e.full_name AS employee, q.title AS position, p.status,
                (SELECT count(*) FROM planned_result r WHERE r.plan_id = p.id) AS results,
                (p.submitted_at AT TIME ZONE :zone)::date AS submitted_on
            FROM team
                JOIN employee e ON e.id = team.employee_id
                LEFT JOIN placement l ON l.employee_id = e.id AND l.valid @> :day
                LEFT JOIN position q ON q.id = l.position_id
                LEFT JOIN LATERAL (
                    SELECT * FROM work_plan w WHERE w.employee_id = e.id AND w.year = :year ORDER BY w.revision DESC LIMIT 1
                ) p ON true
            ORDER BY CASE p.status WHEN 'SUBMITTED' THEN 1 WHEN 'RETURNED' THEN 2 WHEN 'SET' THEN 5
                ELSE CASE WHEN p.id IS NULL THEN 4 ELSE 3 END END, p.submitted_at, e.name, e.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    Head head(UUID id) {
        return statement(HEAD)
                .param("id", id)
                .query(Head.class)
                .optional()
                .orElseThrow(() -> new NotFound(WorkPlan.class, id));
    }

    List<Mine> mine(UUID employee) {
        return statement(MINE).param("employee", employee).query(Mine.class).list();
    }

    List<Member> team(UUID appraiser) {
        LocalDate today = LocalDate.now(clock);
        return statement(TEAM)
                .param("appraiser", appraiser)
                .param("day", today)
                .param("year", today.getYear())
                .query(Member.class)
                .list();
    }

    /** The plan that has waited longest for this appraiser. */
    Optional<UUID> nextWaiting(UUID appraiser) {
        return jdbc.sql("SELECT id FROM work_plan WHERE appraiser_id = ? AND status = 'SUBMITTED'"
                        + " ORDER BY submitted_at, id LIMIT 1")
                .param(appraiser)
                .query(UUID.class)
                .optional();
    }

    int waiting(UUID appraiser) {
        return jdbc.sql("SELECT count(*) FROM work_plan WHERE appraiser_id = ? AND status = 'SUBMITTED'")
                .param(appraiser)
                .query(Integer.class)
                .single();
    }

    /** Whether the person leads a unit, stands in for a leader, was named as an appraiser or has a plan to decide. */
    boolean appraises(UUID person) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM placement WHERE employee_id = :person AND head AND valid @> :day)
                            OR EXISTS (SELECT FROM delegation WHERE employee_id = :person AND valid @> :day)
                            OR EXISTS (SELECT FROM appraiser_override WHERE appraiser_id = :person AND valid @> :day)
                            OR EXISTS (SELECT FROM work_plan WHERE appraiser_id = :person AND status = 'SUBMITTED')
                        """)
                .param("person", person)
                .param("day", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec statement(String sql) {
        return jdbc.sql(sql).param("zone", clock.getZone().getId());
    }
}
