package id.mumpuni.reports.board;

import id.mumpuni.reports.rules.Condition;
import org.jspecify.annotations.Nullable;

/** The statement behind every list of people: what the board counts, by name. */
final class PeopleSql {

    /** What a list may be sorted by; the name decides among equals. */
    enum Sort {
        NAME("sort_name"),
        UNIT("unit"),
        STATE("array_position(ARRAY['NONE', 'DRAFT', 'RETURNED', 'SUBMITTED', 'SET', 'EXEMPT'], state)"),
        APPRAISER("appraiser");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
    }

    private static final String PERSON = """
            WITH person AS MATERIALIZED (
                SELECT s.*, e.full_name, e.name AS sort_name, q.title AS position, u.name AS unit, a.full_name AS appraiser
                FROM plan_standing(:year, :day) s
                    JOIN work_unit_ancestor x ON x.unit_id = s.unit_id AND x.ancestor_id = :unit
                    JOIN employee e ON e.id = s.employee_id
                    JOIN work_unit u ON u.id = s.unit_id
                    JOIN position q ON q.id = s.position_id
                    LEFT JOIN employee a ON a.id = s.appraiser_id
                WHERE e.full_name ILIKE :search
            ),
            unlinked AS MATERIALIZED (
                SELECT plan_id, count(*)::integer AS results FROM result_without_link
                WHERE plan_id IN (SELECT plan_id FROM person) GROUP BY plan_id
            ),
            wanted AS (
                SELECT p.*, COALESCE(l.results, 0) AS unlinked
                FROM person p LEFT JOIN unlinked l ON l.plan_id = p.plan_id
                WHERE\s""";

    private static final String UNEVIDENCED = """
            p.state = 'SET' AND NOT p.exempt AND :begun AND p.starts <= :last AND NOT EXISTS (
                SELECT FROM evidenced_people(:year, :first, :last) v WHERE v.employee_id = p.employee_id)
            """;

    private static final String REST = """
            ),
            page AS MATERIALIZED (
                SELECT wanted.*, count(*) OVER () AS total, row_number() OVER (ORDER BY %s) AS place
                FROM wanted ORDER BY place LIMIT CAST(:limit AS bigint) OFFSET :offset
            )
            SELECT g.employee_id AS id, g.full_name AS name, g.position, g.unit, g.plan_id, g.appraiser_id, g.appraiser,
                g.state, g.exempt, g.late, g.unlinked, r.results, r.recorded, r.evidenced,
                g.state = 'SET' AND NOT g.exempt AND :begun AND g.starts <= :last AND NOT EXISTS (
                    SELECT FROM evidenced_people(:year, :first, :last) v WHERE v.employee_id = g.employee_id) AS unevidenced,
                m.sent_on AS reminded_on, m.sender AS reminded_by, g.total,
                COALESCE(g.appraiser_id = :actor, false) OR :everything OR g.employee_id = :actor OR EXISTS (
                    SELECT FROM work_unit_ancestor y
                    WHERE y.unit_id = g.unit_id AND y.ancestor_id = ANY(:officerOf)) AS readable
            FROM page g
                LEFT JOIN LATERAL plan_records(g.plan_id, :first, :last) r
                    ON :detailed AND g.state = 'SET' AND NOT g.exempt AND :begun
                LEFT JOIN LATERAL (
                    SELECT b.sent_on, s.full_name AS sender
                    FROM reminder_subject j JOIN reminder b ON b.id = j.reminder_id JOIN employee s ON s.id = b.sent_by
                    WHERE j.employee_id = g.employee_id AND b.year = :year
                    ORDER BY b.sent_at DESC LIMIT 1
                ) m ON :detailed
            ORDER BY g.place
            """;

    private PeopleSql() {}

    static String of(@Nullable Condition condition, Sort sort, boolean descending) {
        String columns = sort.column + (descending ? " DESC" : "") + ", sort_name, employee_id";
        return PERSON + where(condition) + REST.formatted(columns);
    }

    private static String where(@Nullable Condition condition) {
        if (condition == null) {
            return "true\n";
        }
        return switch (condition) {
            case DRAFT -> "p.state IN ('DRAFT', 'RETURNED')\n";
            case NONE, RETURNED, SUBMITTED, SET, EXEMPT -> "p.state = '" + condition + "'\n";
            case LATE -> "p.late\n";
            case NO_LINK -> "l.results > 0 AND NOT p.exempt\n";
            case NO_EVIDENCE -> UNEVIDENCED;
        };
    }
}
