package id.mumpuni.workplans.assignment;

import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.ResultKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Results that a leader gave to people whom somebody else appraises. That leader sees these results, from the day on which
 * they were signed, and nothing else of the plan.
 */
@Repository
class AssignedResults {

    record Row(
            UUID id,
            int year,
            boolean current,
            PlanStatus status,
            UUID employeeId,
            String employee,
            @Nullable String position,
            @Nullable String unit,
            @Nullable String appraiser,
            ResultKind kind,
            String description,
            boolean acting,
            @Nullable String team,
            @Nullable String indicators,
            long total) {}

    private static final String SQL = """
            SELECT r.id, p.year, p.year = :year + 1 AS current, p.status, e.id AS employee_id, e.full_name AS employee, t.position_title AS position, t.unit_name AS unit,
                a.full_name AS appraiser, r.kind, r.description, r.origin = 'ACTING' AS acting, r.assigned_by_text AS team,
                (SELECT string_agg(concat_ws(': ', i.description, i.target), E'\\n' ORDER BY i.ordinal)
                 FROM indicator i WHERE i.result_id = r.id) AS indicators,
                count(*) OVER () AS total
            FROM planned_result r
                JOIN work_plan p ON p.id = r.plan_id
                JOIN employee e ON e.id = p.employee_id
                LEFT JOIN employee a ON a.id = p.appraiser_id
                LEFT JOIN directory_entry t ON t.employee_id = e.id
            WHERE r.id IN (SELECT l.result_id FROM results_led(:leader, :day) l) AND p.status IN ('SUBMITTED', 'SET') AND p.year >= :year
                AND (e.full_name ILIKE :search OR r.description ILIKE :search)
                AND NOT EXISTS (SELECT FROM work_plan w WHERE w.employee_id = p.employee_id AND w.year = p.year
                    AND w.revision > p.revision AND w.status IN ('SET', 'CLOSED'))
            ORDER BY p.year DESC, e.name, e.id, r.ordinal
            LIMIT :limit OFFSET :offset
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignedResults(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of this year, of the year before and of plans for next year. */
    @Transactional(readOnly = true)
    public PageOf<Row> by(UUID leader, ListQuery query) {
        var rows = jdbc.sql(SQL)
                .param("leader", leader)
                .param("day", LocalDate.now(clock))
                .param("year", LocalDate.now(clock).getYear() - 1)
                .param("search", query.searchPattern())
                .param("limit", ListQuery.PAGE_SIZE)
                .param("offset", query.offset())
                .query(Rows.of(Row.class))
                .list();
        return new PageOf<>(
                rows, query.pageNumber(), rows.isEmpty() ? 0 : rows.get(0).total());
    }
}
