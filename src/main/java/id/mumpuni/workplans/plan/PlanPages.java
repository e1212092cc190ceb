package id.mumpuni.workplans.plan;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
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
            int revision,
            @Nullable String revisionReason,
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
            int revision,
            PlanStatus status,
            @Nullable String appraiser,
            long results,
            @Nullable LocalDate setOn) {}

    /** One revision of a plan among the others of its year. */
    record Revision(UUID id, int revision, PlanStatus status) {}

    /**
     * One member of the team; without a plan there is no id.
     *
     * @param decides the plan waits for this appraiser and not for an earlier one
     */
    record Member(
            @Nullable UUID planId,
            String employee,
            @Nullable String position,
            int year,
            @Nullable Integer revision,
            @Nullable PlanStatus status,
            boolean decides,
            long results,
            @Nullable LocalDate submittedOn) {}

    private static final String HEAD = """
            SELECT p.id, p.version, p.year, p.revision, p.revision_reason, p.model, p.status, p.employee_id, e.full_name AS employee,
                a.full_name AS appraiser, (p.submitted_at AT TIME ZONE :zone)::date AS submitted_on,
                p.returned_note, (p.set_at AT TIME ZONE :zone)::date AS set_on
            FROM work_plan p JOIN employee e ON e.id = p.employee_id LEFT JOIN employee a ON a.id = p.appraiser_id
            WHERE p.id = :id
            """;

    private static final String MINE = """
            SELECT p.id, p.year, p.revision, p.status, a.full_name AS appraiser,
                (SELECT count(*) FROM planned_result r WHERE r.plan_id = p.id) AS results,
                (p.set_at AT TIME ZONE :zone)::date AS set_on
            FROM work_plan p LEFT JOIN employee a ON a.id = p.appraiser_id
            WHERE p.employee_id = :employee
            ORDER BY p.year DESC, p.revision DESC
            """;

    // Whom the reporting line gives to the appraiser today and who has handed a plan of the year to them, each with
    // the newest plan that they may read (PlanPermissions.mayView); and every plan that waits, of whatever year.
    private static final String TEAM = """
            WITH line AS (SELECT employee_id FROM reporting_line(:day) WHERE appraiser_id = :appraiser),
            member AS (
                SELECT employee_id FROM line
                UNION
                SELECT employee_id FROM work_plan WHERE appraiser_id = :appraiser AND year = :year
            ),
            listed AS (
                SELECT m.employee_id, newest.id AS plan_id
                FROM member m LEFT JOIN LATERAL (
                    SELECT w.id FROM work_plan w
                    WHERE w.employee_id = m.employee_id AND w.year = :year
                        AND (w.appraiser_id = :appraiser OR m.employee_id IN (SELECT employee_id FROM line))
                    ORDER BY w.revision DESC LIMIT 1
                ) newest ON true
                UNION
                SELECT employee_id, id FROM work_plan WHERE appraiser_id = :appraiser AND status = 'SUBMITTED'
            )
            SELECT p.id AS plan_id, e.full_name AS employee, q.title AS position, COALESCE(p.year, :year) AS year,
                p.revision, p.status, COALESCE(p.status = 'SUBMITTED' AND p.appraiser_id = :appraiser, false) AS decides,
                (SELECT count(*) FROM planned_result r WHERE r.plan_id = p.id) AS results,
                (p.submitted_at AT TIME ZONE :zone)::date AS submitted_on
            FROM listed
                JOIN employee e ON e.id = listed.employee_id
                LEFT JOIN work_plan p ON p.id = listed.plan_id
                LEFT JOIN placement l ON l.employee_id = e.id AND l.valid @> :day
                LEFT JOIN position q ON q.id = l.position_id
            ORDER BY CASE p.status WHEN 'SUBMITTED' THEN 1 WHEN 'RETURNED' THEN 2 WHEN 'SET' THEN 5
                ELSE CASE WHEN p.id IS NULL THEN 4 ELSE 3 END END, p.submitted_at, e.name, e.id
            """;

    private static final String REVISIONS = """
            SELECT w.id, w.revision, w.status
            FROM work_plan p JOIN work_plan w ON w.employee_id = p.employee_id AND w.year = p.year
            WHERE p.id = :id ORDER BY w.revision
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final PlanYears years;

    PlanPages(JdbcClient jdbc, Clock clock, PlanYears years) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.years = years;
    }

    PlanYears years() {
        return years;
    }

    Head head(UUID id) {
        return statement(HEAD)
                .param("id", id)
                .query(Rows.of(Head.class))
                .optional()
                .orElseThrow(() -> new NotFound(WorkPlan.class, id));
    }

    List<Mine> mine(UUID employee) {
        return statement(MINE)
                .param("employee", employee)
                .query(Rows.of(Mine.class))
                .list();
    }

    /** All plans of the same person and year, the first one first. */
    List<Revision> revisions(UUID id) {
        return jdbc.sql(REVISIONS)
                .param("id", id)
                .query(Rows.of(Revision.class))
                .list();
    }

    List<Member> team(UUID appraiser, int year) {
        return statement(TEAM)
                .param("appraiser", appraiser)
                .param("day", LocalDate.now(clock))
                .param("year", year)
                .query(Rows.of(Member.class))
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
