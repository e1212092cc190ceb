package id.mumpuni.workplans.exemption;

import id.mumpuni.people.Actor;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.PageOf;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.rules.ExemptionReason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** For whom planning does not apply, and for whom the national system suggests so. */
@Repository
public class Exemptions {

    /** @param until the last day; null: open */
    record Row(
            UUID id,
            UUID employeeId,
            String employee,
            @Nullable String unit,
            ExemptionReason reason,
            LocalDate since,
            @Nullable LocalDate until,
            String decree,
            String decidedBy,
            boolean over,
            long total) {}

    record Proposal(
            UUID employeeId, String employee, @Nullable String unit, String legalStatus) {

        public @Nullable ExemptionReason reason() {
            return ExemptionReason.suggestedBy(legalStatus).orElse(null);
        }
    }

    record Person(UUID id, String employee, @Nullable String legalStatus) {}

    private static final String SEEN = """
            (:all OR EXISTS (SELECT FROM placement q JOIN work_unit_ancestor x ON x.unit_id = q.unit_id
                WHERE q.employee_id = e.id AND q.valid @> :day AND x.ancestor_id = ANY(:units)))
            """;

    private static final String LIST = """
            SELECT m.id, m.employee_id, e.full_name AS employee, t.unit_name AS unit, m.reason, lower(m.valid) AS since,
                upper(m.valid) - 1 AS until, m.decree, o.full_name AS decided_by, NOT upper_inf(m.valid) AND upper(m.valid) <= :day AS over,
                count(*) OVER () AS total
            FROM plan_exemption m JOIN employee e ON e.id = m.employee_id JOIN employee o ON o.id = m.decided_by
                LEFT JOIN directory_entry t ON t.employee_id = e.id
            WHERE e.full_name ILIKE :search AND
            """ + SEEN + """
            ORDER BY over, e.name, e.id, lower(m.valid) DESC LIMIT :limit OFFSET :offset
            """;

    private static final String PROPOSALS = """
            SELECT e.id AS employee_id, e.full_name AS employee, t.unit_name AS unit, e.legal_status
            FROM employee e LEFT JOIN directory_entry t ON t.employee_id = e.id
            WHERE e.legal_status = ANY(:statuses) AND e.kind <> 'NON_ASN' AND (e.left_on IS NULL OR e.left_on > :day)
                AND NOT EXISTS (SELECT FROM plan_exemption m WHERE m.employee_id = e.id AND m.valid @> :day)
                AND NOT EXISTS (SELECT FROM exemption_refusal f WHERE f.employee_id = e.id AND f.legal_status = e.legal_status)
                AND
            """ + SEEN + " ORDER BY e.name, e.id LIMIT 200";

    private final JdbcClient jdbc;

    Exemptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** No plan is due from this person on that day, and nobody is reminded. */
    public boolean applies(UUID employee, LocalDate day) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM plan_exemption WHERE employee_id = ? AND valid @> CAST(? AS date))")
                .params(employee, day)
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    public PageOf<Row> visibleTo(Actor actor, ListQuery query, LocalDate day) {
        var rows = bind(LIST, actor, day)
                .param("search", query.searchPattern())
                .param("limit", ListQuery.PAGE_SIZE)
                .param("offset", query.offset())
                .query(Rows.of(Row.class))
                .list();
        return new PageOf<>(
                rows, query.pageNumber(), rows.isEmpty() ? 0 : rows.get(0).total());
    }

    /** The national system's words are few: those that suggest an exemption are looked for. */
    List<Proposal> proposals(Actor actor, LocalDate day) {
        String[] statuses = jdbc
                .sql("SELECT DISTINCT legal_status FROM employee WHERE legal_status IS NOT NULL")
                .query(String.class)
                .list()
                .stream()
                .filter(status -> ExemptionReason.suggestedBy(status).isPresent())
                .toArray(String[]::new);
        return statuses.length == 0
                ? List.of()
                : bind(PROPOSALS, actor, day)
                        .param("statuses", statuses)
                        .query(Rows.of(Proposal.class))
                        .list();
    }

    Person person(UUID employee) {
        return jdbc.sql("SELECT id, full_name AS employee, legal_status FROM employee WHERE id = ?")
                .param(employee)
                .query(Rows.of(Person.class))
                .optional()
                .orElseThrow(() -> new NotFound(Person.class, employee));
    }

    private JdbcClient.StatementSpec bind(String sql, Actor actor, LocalDate day) {
        return jdbc.sql(sql)
                .param("all", new PersonnelPermissions(actor).maySeeEveryone())
                .param("units", actor.officerOf().toArray(UUID[]::new))
                .param("day", day);
    }
}
