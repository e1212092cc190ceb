package id.mumpuni.people.delegation;

import id.mumpuni.people.Actor;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class DelegationList {

    /** @param until the last day */
    record Row(
            UUID id,
            UUID unitId,
            String unit,
            UUID employeeId,
            String employee,
            @Nullable String position,
            DelegationKind kind,
            DelegationScope scope,
            String decree,
            LocalDate since,
            LocalDate until,
            long total) {

        public State state(LocalDate today) {
            return today.isBefore(since) ? State.COMING : today.isAfter(until) ? State.OVER : State.RUNNING;
        }
    }

    enum State {
        COMING,
        RUNNING,
        OVER
    }

    // UnitPermissions.mayViewDelegations in SQL; DelegationTest holds the two together
    private static final String SQL = """
            SELECT d.id, d.unit_id, u.name AS unit, d.employee_id, e.full_name AS employee,
                   t.position_title AS position, d.kind, d.scope, d.decree, lower(d.valid) AS since,
                   upper(d.valid) - 1 AS until, count(*) OVER () AS total
            FROM delegation d JOIN work_unit u ON u.id = d.unit_id JOIN employee e ON e.id = d.employee_id
                LEFT JOIN directory_entry t ON t.employee_id = d.employee_id
            WHERE (:all OR d.unit_id IN (SELECT unit_id FROM work_unit_ancestor WHERE ancestor_id = ANY(:officerOf)))
                AND (u.name ILIKE :search OR e.full_name ILIKE :search OR d.decree ILIKE :search)
            ORDER BY d.valid @> :day DESC, lower(d.valid) DESC, d.id
            LIMIT :limit OFFSET :offset
            """;

    private final JdbcClient jdbc;

    DelegationList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that run today first. */
    @Transactional(readOnly = true)
    public PageOf<Row> visibleTo(Actor actor, ListQuery query, LocalDate day) {
        var rows = jdbc.sql(SQL)
                .param("all", new PersonnelPermissions(actor).maySeeEveryone())
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .param("search", query.searchPattern())
                .param("day", day)
                .param("limit", ListQuery.PAGE_SIZE)
                .param("offset", query.offset())
                .query(Rows.of(Row.class))
                .list();
        return new PageOf<>(
                rows, query.pageNumber(), rows.isEmpty() ? 0 : rows.get(0).total());
    }
}
