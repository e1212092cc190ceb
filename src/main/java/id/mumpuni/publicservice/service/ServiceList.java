package id.mumpuni.publicservice.service;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Option;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Pages;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The services that somebody has to do with. */
@Repository
public class ServiceList {

    record Row(UUID id, String name, String unit, @Nullable LocalDate closedOn) {}

    public record Detail(
            UUID id,
            UUID unitId,
            String unit,
            String name,
            String description,
            @Nullable String place,
            @Nullable String hours,
            @Nullable LocalDate closedOn,
            int version) {}

    // ServicePermissions.mayView for all services at once; ServiceListTest holds the two together.
    private static final String SEEN = """
            WITH mine AS (
                SELECT a.unit_id FROM work_unit_ancestor a
                WHERE a.ancestor_id = ANY(:officerOf) OR a.ancestor_id IN (SELECT l.unit_id FROM units_led_by(:me, :day) l)
                UNION
                SELECT a.ancestor_id FROM placement p JOIN work_unit_ancestor a ON a.unit_id = p.unit_id
                WHERE p.employee_id = :me AND p.valid @> :day
            )
            SELECT s.id, s.name, u.name AS unit, s.closed_on
            FROM public_service s JOIN work_unit u ON u.id = s.unit_id
            WHERE (:all OR s.unit_id IN (SELECT unit_id FROM mine)) AND (s.name ILIKE :pattern OR u.name ILIKE :pattern)
            """;

    // the same units as SEEN, without those in which one only works; BKD finds any by typing
    private static final String UNITS = """
            SELECT u.id::text AS value, u.name AS label FROM work_unit u
            WHERE u.closed_on IS NULL AND (:all AND (SELECT max(depth) FROM work_unit_ancestor d WHERE d.unit_id = u.id) <= 2
                OR EXISTS (SELECT FROM work_unit_ancestor a WHERE a.unit_id = u.id AND (a.ancestor_id = ANY(:officerOf)
                    OR a.ancestor_id IN (SELECT l.unit_id FROM units_led_by(:me, :day) l))))
            ORDER BY u.name, u.id LIMIT 1000
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ServiceList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    PageOf<Row> of(Actor actor, ListQuery query) {
        var parameters = Map.of(
                "all", actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR),
                "me", actor.employeeId(),
                "officerOf", actor.officerOf().toArray(UUID[]::new),
                "day", LocalDate.now(clock),
                "pattern", query.searchPattern());
        return Pages.read(jdbc, SEEN, "s.closed_on IS NOT NULL, s.name, u.name, s.id", parameters, query, Row.class);
    }

    @Transactional(readOnly = true)
    public Detail get(UUID id) {
        return jdbc.sql("SELECT s.*, u.name AS unit FROM public_service s JOIN work_unit u ON u.id = s.unit_id"
                        + " WHERE s.id = ?")
                .param(id)
                .query(Rows.of(Detail.class))
                .optional()
                .orElseThrow(() -> new NotFound(Detail.class, id));
    }

    /** Where the actor may register a service. */
    @Transactional(readOnly = true)
    List<Option> units(Actor actor) {
        return jdbc.sql(UNITS)
                .param("all", actor.has(Role.PERSONNEL_OFFICER))
                .param("me", actor.employeeId())
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Option.class))
                .list();
    }
}
