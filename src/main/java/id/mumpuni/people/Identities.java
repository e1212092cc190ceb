package id.mumpuni.people;

import static java.util.stream.Collectors.toMap;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who people are, for documents and pages of other modules. Post and units are those of the day; the rank is today's. */
@Repository
public class Identities {

    private static final String SQL = """
            WITH RECURSIVE post AS (
                SELECT p.employee_id, p.unit_id, q.title
                FROM placement p JOIN position q ON q.id = p.position_id
                WHERE p.employee_id = ANY(:ids) AND p.valid @> :day
            ),
            above (start_id, unit_id, parent_id, name, depth) AS (
                SELECT h.unit_id, h.unit_id, h.parent_id, h.name, 0
                FROM work_unit_history h
                WHERE h.unit_id IN (SELECT unit_id FROM post) AND h.valid @> :day
                UNION ALL
                SELECT above.start_id, h.unit_id, h.parent_id, h.name, above.depth + 1
                FROM above JOIN work_unit_history h ON h.unit_id = above.parent_id AND h.valid @> :day
                WHERE above.depth < 20
            ),
            agency AS (
                SELECT DISTINCT ON (start_id) start_id, name
                FROM (SELECT above.*, max(depth) OVER (PARTITION BY start_id) AS top FROM above) line
                WHERE depth = greatest(top - 1, 0)
            )
            SELECT e.id AS employee_id, e.full_name, e.employee_number,
                   CASE WHEN r.name IS NULL THEN r.code ELSE r.name || ' / ' || r.code END AS rank,
                   post.title AS position, u.name AS unit, agency.name AS agency
            FROM employee e
                LEFT JOIN rank_grade r ON r.code = e.rank_code
                LEFT JOIN post ON post.employee_id = e.id
                LEFT JOIN above u ON u.start_id = post.unit_id AND u.depth = 0
                LEFT JOIN agency ON agency.start_id = post.unit_id
            WHERE e.id = ANY(:ids)
            """;

    // of somebody without a post that day the first of the roots
    private static final String GOVERNMENT = """
            SELECT u.name FROM work_unit u WHERE u.parent_id IS NULL
            ORDER BY u.id IN (
                SELECT x.ancestor_id FROM placement p JOIN work_unit_ancestor x ON x.unit_id = p.unit_id
                WHERE p.employee_id = :employee AND p.valid @> :day) DESC, u.id
            LIMIT 1
            """;

    private final JdbcClient jdbc;

    Identities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry for each of the people that exists, with or without a post on that day. */
    @Transactional(readOnly = true)
    public Map<UUID, Identity> on(Collection<UUID> employeeIds, LocalDate day) {
        if (employeeIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SQL)
                .param("ids", employeeIds.toArray(UUID[]::new))
                .param("day", day)
                .query(Rows.of(Identity.class))
                .list()
                .stream()
                .collect(toMap(Identity::employeeId, Function.identity()));
    }

    /** The root of the units in which the person works that day: the government whose name stands on their documents. */
    @Transactional(readOnly = true)
    public String governmentOf(UUID employeeId, LocalDate day) {
        return jdbc.sql(GOVERNMENT)
                .param("employee", employeeId)
                .param("day", day)
                .query(String.class)
                .optional()
                .orElse("");
    }

    @Transactional(readOnly = true)
    public Identity on(UUID employeeId, LocalDate day) {
        Identity identity = on(Set.of(employeeId), day).get(employeeId);
        if (identity == null) {
            throw new NotFound(Identity.class, employeeId);
        }
        return identity;
    }
}
