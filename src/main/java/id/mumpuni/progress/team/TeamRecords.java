package id.mumpuni.progress.team;

import static java.util.stream.Collectors.toSet;

import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.progress.record.EvaluatedRecords;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of the team has recorded a month, or the quarter in which it lies. The WHERE clause is
 * {@code ProgressPermissions.mayView} of a leader: whom the line gives to the person today, or whose plan of the year is
 * set by them; the latter only for months in which nobody else had taken over.
 */
@Repository
class TeamRecords {

    /**
     * Without a plan there is no id.
     *
     * @param later the plan begins after the month
     * @param evaluated what was recorded for the month stays as it is
     */
    record Member(
            UUID employeeId,
            String employee,
            @Nullable String position,
            @Nullable UUID planId,
            boolean later,
            int results,
            int recorded,
            int evidenced,
            boolean evaluated) {

        public String state() {
            if (planId == null) {
                return "NO_PLAN";
            }
            if (later) {
                return "LATER";
            }
            if (recorded < results) {
                return recorded == 0 ? "NOTHING" : "PART";
            }
            return evidenced < results ? "NO_EVIDENCE" : "COMPLETE";
        }

        /** There is something left that the person can still record. */
        boolean waits() {
            return recorded < results && !evaluated;
        }

        private Member among(Set<UUID> closed) {
            return new Member(
                    employeeId,
                    employee,
                    position,
                    planId,
                    later,
                    results,
                    recorded,
                    evidenced,
                    closed.contains(planId));
        }
    }

    private static final String SQL = """
            WITH line AS (SELECT employee_id FROM reporting_team(:leader, :today)),
            plan AS (
                SELECT DISTINCT ON (w.employee_id) w.id, w.employee_id,
                    COALESCE(w.starts_on > :last, false) AS later FROM work_plan w
                WHERE w.year = :year AND w.status = 'SET'
                    AND (w.employee_id IN (SELECT employee_id FROM line)
                        OR w.appraiser_id = :leader AND NOT plan_is_past(w.id, :today) AND NOT EXISTS (
                            SELECT FROM reporting_line_of(LEAST(:last, :today), w.employee_id) heir
                            WHERE heir.appraiser_id <> :leader AND heir.acting IS DISTINCT FROM 'DAILY'))
                ORDER BY w.employee_id, w.revision DESC
            ),
            member AS (SELECT employee_id FROM line UNION SELECT employee_id FROM plan)
            SELECT e.id AS employee_id, e.full_name AS employee, q.title AS position, plan.id AS plan_id,
                COALESCE(plan.later, false) AS later, COALESCE(x.results, 0) AS results,
                COALESCE(x.recorded, 0) AS recorded, COALESCE(x.evidenced, 0) AS evidenced, false AS evaluated
            FROM member m
                JOIN employee e ON e.id = m.employee_id
                LEFT JOIN placement l ON l.employee_id = e.id AND l.valid @> :today
                LEFT JOIN position q ON q.id = l.position_id
                LEFT JOIN plan ON plan.employee_id = e.id
                LEFT JOIN LATERAL plan_records(plan.id, :first, :last) x ON NOT plan.later
            ORDER BY e.name, e.id
            """;

    private final JdbcClient jdbc;
    private final EvaluatedRecords evaluated;
    private final Clock clock;

    TeamRecords(JdbcClient jdbc, EvaluatedRecords evaluated, Clock clock) {
        this.jdbc = jdbc;
        this.evaluated = evaluated;
        this.clock = clock;
    }

    YearMonth present() {
        return YearMonth.now(clock);
    }

    @Transactional(readOnly = true)
    public List<Member> of(UUID leader, YearMonth month) {
        List<Member> members = jdbc.sql(SQL)
                .param("today", LocalDate.now(clock))
                .param("leader", leader)
                .param("year", month.getYear())
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query(Rows.of(Member.class))
                .list();
        Set<UUID> plans =
                members.stream().map(Member::planId).filter(Objects::nonNull).collect(toSet());
        Set<UUID> closed = evaluated.among(plans, DocumentationPeriod.month(month.getYear(), month.getMonthValue()));
        return members.stream().map(member -> member.among(closed)).toList();
    }
}
