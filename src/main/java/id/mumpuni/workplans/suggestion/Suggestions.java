package id.mumpuni.workplans.suggestion;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.ResultKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What may be taken over into an open plan: one statement for all sources. */
@Repository
class Suggestions {

    /** @param from who shares it out or proposes it, or which post the library's entry is for */
    record Suggestion(
            Source source,
            UUID id,
            ResultKind kind,
            String description,
            @Nullable String supported,
            @Nullable String from,
            boolean replaces,
            boolean verified) {}

    // a person sees what their leaders share out, what the office proposes, last year's results and the library's
    // entries for their post; what stands in the plan already and what they have skipped is not shown again
    private static final String SQL = """
            WITH plan AS (SELECT id, employee_id, year FROM work_plan WHERE id = :plan),
            known AS (SELECT lower(r.description) AS description FROM planned_result r WHERE r.plan_id = :plan),
            skipped AS (SELECT s.source_id FROM suggestion_skip s JOIN plan p ON s.employee_id = p.employee_id AND s.year = p.year)
            SELECT 'CELL' AS source, c.id, 'MAIN' AS kind, c.role_text AS description, r.description AS supported,
                e.full_name AS "from", c.taken_result_id IS NOT NULL AS replaces, true AS verified, 1 AS place, e.name AS sort
            FROM plan p JOIN role_cell c ON c.member_id = p.employee_id AND c.year = p.year AND c.answered_at IS NULL
                JOIN planned_result r ON r.id = result_latest(c.result_id)
                JOIN employee e ON e.id = c.leader_id
                LEFT JOIN matrix_guest g ON g.leader_id = c.leader_id AND g.year = c.year AND g.employee_id = c.member_id
            WHERE g.id IS NULL OR g.state = 'AGREED'
            UNION ALL
            SELECT 'SHEET', o.id, o.kind, o.description, o.supported_result, e.full_name, o.result_id IS NOT NULL, true, 2, o.description
            FROM plan p JOIN plan_proposal o ON o.employee_id = p.employee_id AND o.year = p.year
                JOIN employee e ON e.id = o.proposed_by
            UNION ALL
            SELECT 'ANNEX', o.id, 'MAIN', (SELECT string_agg(l.text, ' · ' ORDER BY l.place) FROM ROWS FROM (
                    jsonb_to_recordset(o.lines) AS (text text)) WITH ORDINALITY AS l (text, place)),
                NULL, e.full_name, false, true, 2, NULL
            FROM plan p JOIN annex_proposal o ON o.employee_id = p.employee_id AND o.year = p.year
                JOIN employee e ON e.id = o.proposed_by
            UNION ALL
            SELECT 'LAST_YEAR', r.id, r.kind, r.description, r.supported_result, NULL, false, true, 3, to_char(r.ordinal, '0000')
            FROM plan p JOIN LATERAL (SELECT w.id FROM work_plan w WHERE w.employee_id = p.employee_id AND w.year = p.year - 1
                    ORDER BY w.revision DESC LIMIT 1) before ON true
                JOIN planned_result r ON r.plan_id = before.id
            WHERE lower(r.description) NOT IN (SELECT description FROM known) AND r.id NOT IN (SELECT source_id FROM skipped)
            UNION ALL
            SELECT 'LIBRARY', v.id, v.result_kind, v.description, NULL, v.title, false, v.verified, 4, v.description
            FROM plan p JOIN placement l ON l.employee_id = p.employee_id AND l.valid @> :day
                JOIN position q ON q.id = l.position_id
                JOIN library_version v ON v.valid @> :day AND lower(q.title) LIKE lower(v.title) || '%'
                    AND (v.kind IS NULL OR v.kind = q.kind) AND (v.level IS NULL OR v.level = q.level)
            WHERE lower(v.description) NOT IN (SELECT description FROM known) AND v.entry_id NOT IN (SELECT source_id FROM skipped)
            ORDER BY place, sort, id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Suggestions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** For the page of an open plan that its owner looks at. */
    List<Suggestion> of(UUID planId) {
        return jdbc.sql(SQL)
                .param("plan", planId)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Suggestion.class))
                .list();
    }

    /** One that is offered for this plan now; nothing else can be taken over. */
    Suggestion one(UUID planId, Source source, UUID id) {
        return of(planId).stream()
                .filter(known -> known.source() == source && known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(Suggestion.class, id));
    }

    /** Roles shared out by leaders that the person has not answered, for years whose plan is open or missing. */
    int unanswered(UUID employee, int fromYear) {
        return jdbc.sql("""
                        SELECT count(*) FROM role_cell c
                            LEFT JOIN matrix_guest g
                                ON g.leader_id = c.leader_id AND g.year = c.year AND g.employee_id = c.member_id
                        WHERE c.member_id = :employee AND c.year >= :year AND c.answered_at IS NULL
                            AND (g.id IS NULL OR g.state = 'AGREED')
                            AND NOT EXISTS (SELECT FROM work_plan w WHERE w.employee_id = c.member_id AND w.year = c.year
                                AND w.status IN ('SUBMITTED', 'SET')
                                AND NOT EXISTS (SELECT FROM work_plan later WHERE later.employee_id = w.employee_id
                                    AND later.year = w.year AND later.revision > w.revision))
                        """)
                .param("employee", employee)
                .param("year", fromYear)
                .query(Integer.class)
                .single();
    }
}
