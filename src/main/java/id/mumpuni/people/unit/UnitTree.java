package id.mumpuni.people.unit;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Rows;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Units as the pages show them; the tree level by level. */
@Repository
class UnitTree {

    record Node(
            UUID id,
            String name,
            long children,
            long people,
            @Nullable String head,
            @Nullable String acting) {}

    record Unit(
            UUID id,
            int version,
            @Nullable UUID parentId,
            @Nullable String parent,
            String name,
            @Nullable String headTitle,
            boolean independent,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate closedOn,
            long own,
            long all) {}

    record Leader(
            UUID id,
            String fullName,
            @Nullable String position,
            @Nullable String acting,
            @Nullable LocalDate until) {}

    record Member(UUID id, String fullName, @Nullable String position, boolean head) {}

    record Past(
            String name,
            @Nullable String parent,
            @Nullable String headTitle,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    record Crumb(UUID id, String name) {}

    private static final int SHOWN = 100;

    private static final String NODES = """
            SELECT u.id, u.name,
                   (SELECT count(*) FROM work_unit c WHERE c.parent_id = u.id AND c.closed_on IS NULL) AS children,
                   (SELECT count(*) FROM directory_entry t
                        WHERE t.unit_id IN (SELECT unit_id FROM work_unit_ancestor WHERE ancestor_id = u.id)) AS people,
                   COALESCE(s.full_name, h.full_name) AS head, d.kind AS acting
            FROM work_unit u
                LEFT JOIN delegation d ON d.unit_id = u.id AND d.valid @> :day
                LEFT JOIN employee s ON s.id = d.employee_id
                LEFT JOIN LATERAL (
                    SELECT t.full_name FROM directory_entry t WHERE t.unit_id = u.id AND t.head ORDER BY t.sort_name LIMIT 1
                ) h ON true
            WHERE u.parent_id IS NOT DISTINCT FROM :parent AND u.closed_on IS NULL
            ORDER BY u.sort_order, u.name, u.id
            """;

    private final JdbcClient jdbc;

    UnitTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The units right below a unit; the tops of the trees for null. */
    @Transactional(readOnly = true)
    public List<Node> below(@Nullable UUID parent, LocalDate day) {
        return jdbc.sql(NODES)
                .param("parent", parent, Types.OTHER)
                .param("day", day)
                .query(Rows.of(Node.class))
                .list();
    }

    @Transactional(readOnly = true)
    public Unit get(UUID id) {
        return jdbc.sql("""
                        SELECT u.id, u.version, u.parent_id, p.name AS parent, u.name, u.head_title, u.independent,
                               u.effective_from, u.closed_on,
                               (SELECT count(*) FROM directory_entry t WHERE t.unit_id = u.id) AS own,
                               (SELECT count(*) FROM directory_entry t WHERE t.unit_id IN
                                   (SELECT unit_id FROM work_unit_ancestor WHERE ancestor_id = u.id)) AS all
                        FROM work_unit u LEFT JOIN work_unit p ON p.id = u.parent_id
                        WHERE u.id = :id
                        """)
                .param("id", id)
                .query(Rows.of(Unit.class))
                .optional()
                .orElseThrow(() -> new NotFound(Unit.class, id));
    }

    @Transactional(readOnly = true)
    public List<Leader> leaders(UUID id, LocalDate day) {
        return jdbc.sql("""
                        SELECT t.employee_id AS id, t.full_name, t.position_title AS position, d.kind AS acting,
                               upper(d.valid) - 1 AS until
                        FROM delegation d JOIN directory_entry t ON t.employee_id = d.employee_id
                        WHERE d.unit_id = :id AND d.valid @> :day
                        UNION ALL
                        SELECT t.employee_id, t.full_name, t.position_title, NULL, NULL
                        FROM directory_entry t WHERE t.unit_id = :id AND t.head
                        ORDER BY acting NULLS LAST, full_name
                        """)
                .param("id", id)
                .param("day", day)
                .query(Rows.of(Leader.class))
                .list();
    }

    /** The first of the unit's own people; the directory has them all. */
    @Transactional(readOnly = true)
    public List<Member> members(UUID id) {
        return jdbc.sql("SELECT employee_id AS id, full_name, position_title AS position, head FROM directory_entry"
                        + " WHERE unit_id = :id ORDER BY head DESC, sort_name, employee_id LIMIT " + SHOWN)
                .param("id", id)
                .query(Rows.of(Member.class))
                .list();
    }

    /** Everyone who works in the unit, to name its leader among. */
    @Transactional(readOnly = true)
    public List<Member> candidates(UUID id) {
        return jdbc.sql("SELECT employee_id AS id, full_name, position_title AS position, head FROM directory_entry"
                        + " WHERE unit_id = :id AND kind <> 'NON_ASN' ORDER BY sort_name, employee_id")
                .param("id", id)
                .query(Rows.of(Member.class))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Past> history(UUID id) {
        return jdbc.sql("""
                        SELECT h.name, p.name AS parent, h.head_title, lower(h.valid) AS since, upper(h.valid) - 1 AS until
                        FROM work_unit_history h LEFT JOIN work_unit p ON p.id = h.parent_id
                        WHERE h.unit_id = :id ORDER BY h.valid DESC
                        """).param("id", id).query(Rows.of(Past.class)).list();
    }

    /** The units above, from the top. */
    @Transactional(readOnly = true)
    public List<Crumb> above(UUID id) {
        return jdbc.sql("""
                        SELECT u.id, u.name FROM work_unit_ancestor a JOIN work_unit u ON u.id = a.ancestor_id
                        WHERE a.unit_id = :id AND a.depth > 0 ORDER BY a.depth DESC
                        """).param("id", id).query(Rows.of(Crumb.class)).list();
    }

    /** Units whose name holds the text, for the tree's search and for choosing a new parent. */
    @Transactional(readOnly = true)
    public List<Crumb> named(String pattern) {
        return jdbc.sql("SELECT id, name FROM work_unit WHERE name ILIKE :pattern AND closed_on IS NULL"
                        + " ORDER BY length(name), name, id LIMIT 50")
                .param("pattern", pattern)
                .query(Rows.of(Crumb.class))
                .list();
    }
}
