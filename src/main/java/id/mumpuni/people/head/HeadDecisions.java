package id.mumpuni.people.head;

import id.mumpuni.people.Actor;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What officers have said about today's posts: who leads the unit by their word, and who does not. */
@Repository
class HeadDecisions {

    record Row(
            UUID employeeId,
            String fullName,
            String position,
            UUID unitId,
            String unit,
            boolean leads,
            boolean own,
            long total) {}

    // EmployeePermissions.mayRevokeHead in SQL, but for the own row
    private static final String SQL = """
            SELECT e.id AS employee_id, e.full_name, q.title AS position, u.id AS unit_id, u.name AS unit,
                   p.head AS leads, e.id = :actor AS own, count(*) OVER () AS total
            FROM placement p
                JOIN employee e ON e.id = p.employee_id
                JOIN position q ON q.id = p.position_id
                JOIN work_unit u ON u.id = p.unit_id
            WHERE p.valid @> jakarta_today() AND e.kind <> 'NON_ASN'
                AND (p.head_basis = 'CONFIRMED' OR EXISTS (SELECT FROM head_refusal r WHERE r.placement_id = p.id))
                AND (:all OR u.id IN (SELECT unit_id FROM work_unit_ancestor WHERE ancestor_id = ANY(:officerOf)))
                AND (e.full_name ILIKE :search OR u.name ILIKE :search OR q.title ILIKE :search)
            ORDER BY p.head, u.name, e.name, e.id
            LIMIT :limit OFFSET :offset
            """;

    private final JdbcClient jdbc;

    HeadDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The refusals first: they are fewer, and a wrong one hides a proposal. */
    @Transactional(readOnly = true)
    public PageOf<Row> visibleTo(Actor actor, ListQuery query) {
        var rows = jdbc.sql(SQL)
                .param("all", new PersonnelPermissions(actor).maySeeEveryone())
                .param("actor", actor.employeeId())
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .param("search", query.searchPattern())
                .param("limit", ListQuery.PAGE_SIZE)
                .param("offset", query.offset())
                .query(Rows.of(Row.class))
                .list();
        return new PageOf<>(
                rows, query.pageNumber(), rows.isEmpty() ? 0 : rows.get(0).total());
    }
}
