package id.mumpuni.workplans.decision;

import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.PlanStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans of an appraiser's team, and what waits for the appraiser. */
@Repository
public class TeamPages {

    /**
     * One member of the team; without a plan there is no id.
     *
     * @param decides the plan waits for this person and not for an earlier appraiser
     * @param lateAppraiser whose decision it was, if it waits here because they were late
     */
    record Member(
            @Nullable UUID planId,
            String employee,
            @Nullable String position,
            int year,
            @Nullable Integer revision,
            @Nullable PlanStatus status,
            boolean decides,
            @Nullable String lateAppraiser,
            long results,
            @Nullable LocalDate submittedOn) {}

    // Whom the reporting line gives to the appraiser today and who has handed a plan of the year to them, each with
    // the newest plan that they may read (PlanPermissions.mayView); every plan that waits, of whatever year; and those
    // for which the appraiser below is late (PlanPermissions.decides).
    private static final String TEAM = """
            WITH line AS (SELECT employee_id FROM reporting_team(:appraiser, :day)),
            handed AS (
                SELECT w.id, w.employee_id FROM work_plan w
                WHERE w.appraiser_id = :appraiser AND w.year = :year
                    AND (w.status NOT IN ('SET', 'CLOSED') OR :day < make_date(w.year + 1, 4, 1)
                        OR NOT EXISTS (SELECT FROM reporting_line_of(:day, w.employee_id) l
                            WHERE l.appraiser_id <> w.appraiser_id AND l.acting IS DISTINCT FROM 'DAILY'))
            ),
            member AS (
                SELECT employee_id FROM line
                UNION
                SELECT employee_id FROM handed
            ),
            listed AS (
                SELECT m.employee_id, newest.id AS plan_id, false AS taken_over
                FROM member m LEFT JOIN LATERAL (
                    SELECT w.id FROM work_plan w
                    WHERE w.employee_id = m.employee_id AND w.year = :year
                        AND (w.id IN (SELECT id FROM handed) OR m.employee_id IN (SELECT employee_id FROM line))
                    ORDER BY w.revision DESC LIMIT 1
                ) newest ON true
                UNION
                SELECT employee_id, id, false FROM work_plan WHERE appraiser_id = :appraiser AND status = 'SUBMITTED'
                UNION
                SELECT w.employee_id, w.id, true
                FROM work_plan w CROSS JOIN LATERAL plan_days(w.year) d
                WHERE w.status = 'SUBMITTED' AND w.revision = 1 AND w.employee_id <> :appraiser
                    AND w.appraiser_id IN (SELECT employee_id FROM line)
                    AND :day > d.set_by AND :day > d.set_by + plan_days_later(w.employee_id, w.year, :day)
            )
            SELECT p.id AS plan_id, e.full_name AS employee, q.title AS position, COALESCE(p.year, :year) AS year,
                p.revision, p.status,
                COALESCE(p.status = 'SUBMITTED' AND (p.appraiser_id = :appraiser OR taken_over), false) AS decides,
                CASE WHEN taken_over THEN a.full_name END AS late_appraiser,
                (SELECT count(*) FROM planned_result r WHERE r.plan_id = p.id) AS results,
                (p.submitted_at AT TIME ZONE :zone)::date AS submitted_on
            FROM listed
                JOIN employee e ON e.id = listed.employee_id
                LEFT JOIN work_plan p ON p.id = listed.plan_id
                LEFT JOIN employee a ON a.id = p.appraiser_id
                LEFT JOIN placement l ON l.employee_id = e.id AND l.valid @> :day
                LEFT JOIN position q ON q.id = l.position_id
            ORDER BY CASE p.status WHEN 'SUBMITTED' THEN 1 WHEN 'RETURNED' THEN 2 WHEN 'SET' THEN 5 WHEN 'CLOSED' THEN 6
                ELSE CASE WHEN p.id IS NULL THEN 4 ELSE 3 END END, taken_over, p.submitted_at, e.name, e.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    TeamPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Member> team(UUID appraiser, int year) {
        return jdbc.sql(TEAM)
                .param("zone", clock.getZone().getId())
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

    public int waiting(UUID appraiser) {
        return jdbc.sql("SELECT count(*) FROM work_plan WHERE appraiser_id = ? AND status = 'SUBMITTED'")
                .param(appraiser)
                .query(Integer.class)
                .single();
    }

    /**
     * Whom a person has to do with as a leader.
     *
     * @param appraises leads somebody today or has a plan to decide
     * @param assigns gave results to people whom somebody else appraises
     */
    public record Leading(boolean appraises, boolean assigns) {}

    public Leading leading(UUID person) {
        return jdbc.sql("""
                        SELECT leads_somebody(:person, :day)
                                OR EXISTS (SELECT FROM work_plan WHERE appraiser_id = :person AND status = 'SUBMITTED')
                                AS appraises,
                            EXISTS (SELECT FROM results_led(:person, :day) l JOIN planned_result r ON r.id = l.result_id
                                JOIN work_plan p ON p.id = r.plan_id
                                WHERE p.status IN ('SUBMITTED', 'SET')) AS assigns
                        """)
                .param("person", person)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Leading.class))
                .single();
    }
}
