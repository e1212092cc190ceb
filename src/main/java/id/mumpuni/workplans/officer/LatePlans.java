package id.mumpuni.workplans.officer;

import id.mumpuni.people.Actor;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.rules.PlanClock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** People whose plan of a year is late: {@link PlanClock} in SQL; a test holds the two together. */
@Repository
class LatePlans {

    record Row(
            UUID employeeId,
            String employee,
            @Nullable String position,
            @Nullable String unit,
            @Nullable UUID planId,
            @Nullable PlanStatus status,
            @Nullable String appraiser,
            boolean fromOffice,
            boolean handedOver,
            @Nullable String ownerComment,
            long total) {

        public boolean drafted() {
            return status != null && status != PlanStatus.DRAFT;
        }
    }

    /** A person's first plan of a year, as far as the clock asks. */
    record First(@Nullable UUID planId, @Nullable PlanStatus status, int revision, boolean fromOffice) {}

    private static final String SQL = """
            SELECT e.id AS employee_id, e.full_name AS employee, q.title AS position, u.name AS unit, w.id AS plan_id, w.status,
                a.full_name AS appraiser, w.drafted_by IS NOT NULL AS from_office, w.handed_over_at IS NOT NULL AS handed_over,
                w.owner_comment, count(*) OVER () AS total
            FROM placement p
                JOIN employee e ON e.id = p.employee_id AND e.kind <> 'NON_ASN' AND (e.left_on IS NULL OR e.left_on > :day)
                JOIN work_unit u ON u.id = p.unit_id
                JOIN position q ON q.id = p.position_id
                LEFT JOIN work_plan w ON w.employee_id = e.id AND w.year = :year AND w.revision = 1
                LEFT JOIN employee a ON a.id = w.appraiser_id
            WHERE p.valid @> :day
                AND (:undrafted AND (w.id IS NULL OR w.status = 'DRAFT') OR :unset AND w.status IN ('SUBMITTED', 'RETURNED'))
                AND (:all OR p.unit_id IN (SELECT unit_id FROM work_unit_ancestor WHERE ancestor_id = ANY(:units)))
                AND (e.full_name ILIKE :search OR u.name ILIKE :search)
                AND NOT EXISTS (SELECT FROM work_plan n WHERE n.employee_id = e.id AND n.year = :year AND n.revision > 1)
                AND NOT EXISTS (SELECT FROM plan_exemption m WHERE m.employee_id = e.id AND m.valid @> :day)
            ORDER BY w.status IS NOT NULL, u.name, e.name, e.id
            LIMIT :limit OFFSET :offset
            """;

    private final JdbcClient jdbc;

    LatePlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public PageOf<Row> visibleTo(Actor actor, PlanClock.Days days, ListQuery query, LocalDate today) {
        var rows = jdbc.sql(SQL)
                .param("day", today)
                .param("year", days.year())
                .param("undrafted", today.isAfter(days.draftBy()))
                .param("unset", today.isAfter(days.setBy()))
                .param("all", new PersonnelPermissions(actor).maySeeEveryone())
                .param("units", actor.officerOf().toArray(UUID[]::new))
                .param("search", query.searchPattern())
                .param("limit", ListQuery.PAGE_SIZE)
                .param("offset", query.offset())
                .query(Rows.of(Row.class))
                .list();
        return new PageOf<>(
                rows, query.pageNumber(), rows.isEmpty() ? 0 : rows.get(0).total());
    }

    Optional<First> newest(UUID employee, int year) {
        return jdbc.sql("SELECT id AS plan_id, status, revision, drafted_by IS NOT NULL AS from_office FROM work_plan"
                        + " WHERE employee_id = ? AND year = ? ORDER BY revision DESC LIMIT 1")
                .params(employee, year)
                .query(Rows.of(First.class))
                .optional();
    }
}
