package id.mumpuni.workplans.cascade;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.post.PlanYears;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the matrix of a leader: five statements, whatever its size. */
@Repository
class MatrixPages {

    private static final String LEADER = """
            SELECT e.id, e.full_name AS name, q.title AS position, :year AS year, p.id AS plan_id, p.status
            FROM employee e
                LEFT JOIN placement l ON l.employee_id = e.id AND l.valid @> :day
                LEFT JOIN position q ON q.id = l.position_id
                LEFT JOIN LATERAL (SELECT w.id, w.status FROM work_plan w WHERE w.employee_id = e.id AND w.year = :year
                    ORDER BY w.revision DESC LIMIT 1) p ON true
            WHERE e.id = :leader
            """;

    private static final String COLUMNS = """
            SELECT r.id AS result_id, CASE WHEN r.earlier_id IS NULL THEN r.id ELSE result_root(r.id) END AS result_root,
                r.kind, r.description AS result, i.id AS indicator_id,
                CASE WHEN i.earlier_id IS NULL THEN i.id ELSE indicator_root(i.id) END AS indicator_root,
                i.description AS indicator, i.target
            FROM work_plan p JOIN planned_result r ON r.plan_id = p.id
                LEFT JOIN indicator i ON p.model = 'LEADER' AND i.result_id = r.id
            WHERE p.id = :plan
            ORDER BY r.kind = 'ADDITIONAL', r.ordinal, i.ordinal
            """;

    private static final String MEMBERS = """
            WITH line AS (SELECT employee_id FROM reporting_team(:leader, :day)),
            member AS (
                SELECT employee_id, NULL::uuid AS guest_id, NULL::text AS guest FROM line
                UNION ALL
                SELECT g.employee_id, g.id, g.state FROM matrix_guest g
                WHERE g.leader_id = :leader AND g.year = :year AND g.employee_id NOT IN (SELECT employee_id FROM line)
            )
            SELECT e.id, e.full_name AS name, q.title AS position, u.name AS unit, m.guest_id, m.guest, p.status
            FROM member m JOIN employee e ON e.id = m.employee_id
                LEFT JOIN placement l ON l.employee_id = e.id AND l.valid @> :day
                LEFT JOIN position q ON q.id = l.position_id
                LEFT JOIN work_unit u ON u.id = l.unit_id
                LEFT JOIN LATERAL (SELECT w.status FROM work_plan w WHERE w.employee_id = e.id AND w.year = :year
                    ORDER BY w.revision DESC LIMIT 1) p ON true
            ORDER BY m.guest_id IS NOT NULL, e.name, e.id
            """;

    private static final String CELLS = """
            SELECT c.result_id, c.indicator_id, c.member_id, c.role_text, c.refusal,
                c.answered_at IS NOT NULL AS answered, r.description AS taken
            FROM role_cell c LEFT JOIN planned_result r ON r.id = result_latest(c.taken_result_id)
            WHERE c.leader_id = :leader AND c.year = :year
            ORDER BY c.line, c.id
            """;

    private static final String SUPPORTS = """
            SELECT w.employee_id AS member, result_root(r.supported_result_id) AS result_root
            FROM work_plan mine JOIN planned_result above ON above.plan_id = mine.id
                JOIN planned_result r ON r.supported_result_id = above.id
                JOIN work_plan w ON w.id = r.plan_id AND w.year = :year
            WHERE mine.employee_id = :leader AND mine.year = :year
                AND NOT EXISTS (SELECT FROM work_plan later
                    WHERE later.employee_id = w.employee_id AND later.year = w.year AND later.revision > w.revision)
                AND NOT EXISTS (SELECT FROM role_cell c WHERE c.taken_result_id = result_root(r.id))
            """;

    record CellRow(
            UUID resultId,
            @Nullable UUID indicatorId,
            UUID memberId,
            String roleText,
            @Nullable String refusal,
            boolean answered,
            @Nullable String taken) {

        CellKey key() {
            return new CellKey(resultId, indicatorId, memberId);
        }
    }

    private final JdbcClient jdbc;
    private final PlanYears years;

    MatrixPages(JdbcClient jdbc, PlanYears years) {
        this.jdbc = jdbc;
        this.years = years;
    }

    Matrix of(UUID leaderId, int year) {
        Matrix.Leader leader = bind(LEADER, leaderId, year)
                .query(Rows.of(Matrix.Leader.class))
                .optional()
                .orElseThrow(() -> new NotFound(Matrix.class, leaderId));
        List<Matrix.Column> columns = jdbc.sql(COLUMNS)
                .param("plan", leader.planId())
                .query(Rows.of(Matrix.Column.class))
                .list();
        List<Matrix.Member> members = bind(MEMBERS, leaderId, year)
                .query(Rows.of(Matrix.Member.class))
                .list();
        var supports = new HashSet<>(bind(SUPPORTS, leaderId, year)
                .query(Rows.of(Matrix.Support.class))
                .list());
        return new Matrix(leader, columns, members, cells(leaderId, year, members), supports);
    }

    private Map<CellKey, Matrix.Cell> cells(UUID leader, int year, List<Matrix.Member> members) {
        Map<UUID, Matrix.Member> byId = members.stream().collect(Collectors.toMap(Matrix.Member::id, m -> m));
        Map<CellKey, List<Matrix.Role>> roles = new LinkedHashMap<>();
        for (CellRow row :
                bind(CELLS, leader, year).query(Rows.of(CellRow.class)).list()) {
            Matrix.Member member = byId.get(row.memberId());
            if (member != null) {
                roles.computeIfAbsent(row.key(), key -> new ArrayList<>())
                        .add(new Matrix.Role(row.roleText(), state(row, member), row.refusal(), row.taken()));
            }
        }
        Map<CellKey, Matrix.Cell> cells = new HashMap<>();
        roles.forEach((key, several) -> cells.put(key, new Matrix.Cell(several)));
        return cells;
    }

    static CellState state(CellRow row, Matrix.Member member) {
        if (row.refusal() != null) {
            return CellState.REFUSED;
        }
        if (!row.answered()) {
            return member.guest() == null || member.guest() == GuestState.AGREED ? CellState.SHARED : CellState.WAITING;
        }
        if (row.taken() == null) {
            return CellState.GONE;
        }
        return row.taken().equals(row.roleText()) ? CellState.TAKEN : CellState.CHANGED;
    }

    private JdbcClient.StatementSpec bind(String sql, UUID leader, int year) {
        return jdbc.sql(sql).param("leader", leader).param("year", year).param("day", years.dayFor(year));
    }
}
