package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The units of a period with their achievement. Leaders see those one level below; only these are theirs to set. */
@Repository
class OrganisationUnits {

    record Period(UUID id, String name, boolean open) {}

    /**
     * @param mine whether the reader may set it
     * @param top no unit is above it: it is set with a decree, on its own page
     */
    record Row(
            UUID id,
            String name,
            @Nullable String above,
            long people,
            @Nullable OrganisationRating rating,
            @Nullable String basis,
            boolean mine,
            boolean top,
            long total) {}

    private static final String UNITS = """
            SELECT u.id, u.name, parent.name AS above, count(a.id) AS people, o.rating, o.basis,
                :officer OR led.unit_id IS NOT NULL AS mine, u.parent_id IS NULL AS top, count(*) OVER () AS total
            FROM appraisal_period p
                JOIN work_unit_ancestor x ON x.ancestor_id = p.unit_id
                JOIN work_unit u ON u.id = x.unit_id
                LEFT JOIN work_unit parent ON parent.id = u.parent_id
                LEFT JOIN units_led_by(:me, :day) led ON led.unit_id = u.parent_id
                LEFT JOIN appraisal a ON a.period_id = p.id AND a.unit_id = u.id AND a.taken_out_reason IS NULL
                LEFT JOIN organisation_rating o ON o.period_id = p.id AND o.unit_id = u.id
            WHERE p.id = :id AND u.closed_on IS NULL AND u.name ILIKE :pattern
                AND (:all OR led.unit_id IS NOT NULL OR EXISTS (
                    SELECT FROM work_unit_ancestor o WHERE o.unit_id = u.id AND o.ancestor_id = ANY(:officerOf)))
            GROUP BY u.id, u.name, u.parent_id, parent.name, x.depth, o.rating, o.basis, led.unit_id
            HAVING count(a.id) > 0 OR x.depth <= 1
            ORDER BY x.depth, u.sort_order, u.name, u.id
            LIMIT :most OFFSET :offset
            """;

    private final JdbcClient jdbc;

    OrganisationUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Period period(UUID id) {
        return jdbc.sql("SELECT id, name, status = 'OPEN' AS open FROM appraisal_period WHERE id = ?")
                .param(id)
                .query(Rows.of(Period.class))
                .optional()
                .orElseThrow(() -> new NotFound(AppraisalPeriod.class, id));
    }

    @Transactional(readOnly = true)
    public PageOf<Row> page(UUID id, ListQuery query, Actor actor, LocalDate day) {
        List<Row> rows = rows(id, query, actor, day, ListQuery.PAGE_SIZE);
        return new PageOf<>(
                rows, query.pageNumber(), rows.isEmpty() ? 0 : rows.get(0).total());
    }

    @Transactional(readOnly = true)
    public List<Row> rows(UUID id, ListQuery query, Actor actor, LocalDate day, int most) {
        return jdbc.sql(UNITS)
                .param("id", id)
                .param("pattern", query.searchPattern())
                .param("officer", actor.has(Role.PERSONNEL_OFFICER))
                .param("all", actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR))
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .param("me", actor.employeeId())
                .param("day", day)
                .param("most", most)
                .param("offset", query.offset())
                .query(Rows.of(Row.class))
                .list();
    }
}
