package id.mumpuni.workplans.agreement;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agreements as the pages show them, straight from SQL. */
@Repository
class AgreementPages {

    record Unit(UUID unitId, String unit, boolean own, long targets, BigDecimal budget) {

        public String rupiah() {
            return Rupiah.format(budget);
        }
    }

    record Target(UUID id, String objective, String indicator, String target) {}

    record Programme(UUID id, String name, BigDecimal budget) {

        public String rupiah() {
            return Rupiah.format(budget);
        }
    }

    /** Without an agreement the version is null and the lists are empty. */
    record Contents(
            UUID unitId,
            String unit,
            int year,
            @Nullable Integer version,
            List<Target> targets,
            List<Programme> programmes) {

        public boolean isEmpty() {
            return targets.isEmpty() && programmes.isEmpty();
        }

        public String total() {
            return Rupiah.format(programmes.stream().map(Programme::budget).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    record Head(String unit, @Nullable UUID id, @Nullable Integer version) {}

    // AgreementPermissions.mayView in SQL; AgreementTest holds the two together.
    private static final String FROM = """
            FROM work_unit u
                LEFT JOIN (SELECT x.ancestor_id FROM placement p JOIN work_unit_ancestor x ON x.unit_id = p.unit_id
                    WHERE p.employee_id = :actor AND p.valid @> :day) mine ON mine.ancestor_id = u.id
                LEFT JOIN agreement a ON a.unit_id = u.id AND a.year = :year
            WHERE u.name ILIKE :search AND (a.id IS NOT NULL OR u.closed_on IS NULL OR u.closed_on > :day)
                AND (:all OR mine.ancestor_id IS NOT NULL OR u.id IN (SELECT led_subtree(:actor, :day))
                    OR u.id IN (SELECT unit_id FROM units_led_by(:actor, :day))
                    OR u.id IN (SELECT unit_id FROM work_unit_ancestor WHERE ancestor_id = ANY(:officerOf)))
            """;

    private static final String ROWS = """
            SELECT u.id AS unit_id, u.name AS unit, mine.ancestor_id IS NOT NULL AS own,
                (SELECT count(*) FROM agreement_target t WHERE t.agreement_id = a.id) AS targets,
                (SELECT COALESCE(sum(p.budget), 0) FROM agreement_programme p WHERE p.agreement_id = a.id) AS budget
            """ + FROM + """
            ORDER BY mine.ancestor_id IS NULL, a.id IS NULL, u.name, u.id
            LIMIT 50 OFFSET :offset
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AgreementPages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PageOf<Unit> units(Actor actor, int year, ListQuery query) {
        List<Unit> rows = bind(ROWS, actor, year, query)
                .param("offset", query.offset())
                .query(Rows.of(Unit.class))
                .list();
        long total = bind("SELECT count(*) " + FROM, actor, year, query)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, query.pageNumber(), total);
    }

    Contents contents(UUID unitId, int year) {
        Head head = jdbc.sql("SELECT u.name AS unit, a.id, a.version FROM work_unit u"
                        + " LEFT JOIN agreement a ON a.unit_id = u.id AND a.year = ? WHERE u.id = ?")
                .params(year, unitId)
                .query(Rows.of(Head.class))
                .optional()
                .orElseThrow(() -> new NotFound(Agreement.class, unitId));
        return new Contents(
                unitId,
                head.unit(),
                year,
                head.version(),
                jdbc.sql("SELECT id, objective, indicator, target FROM agreement_target WHERE agreement_id = ?"
                                + " ORDER BY ordinal")
                        .param(head.id())
                        .query(Rows.of(Target.class))
                        .list(),
                jdbc.sql("SELECT id, name, budget FROM agreement_programme WHERE agreement_id = ? ORDER BY ordinal")
                        .param(head.id())
                        .query(Rows.of(Programme.class))
                        .list());
    }

    boolean exists(UUID unitId, int year) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM agreement WHERE unit_id = ? AND year = ?)")
                .params(unitId, year)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(String sql, Actor actor, int year, ListQuery query) {
        return jdbc.sql(sql)
                .param("actor", actor.employeeId())
                .param("all", actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR))
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .param("day", LocalDate.now(clock))
                .param("year", year)
                .param("search", query.searchPattern());
    }
}
