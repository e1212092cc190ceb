package id.mumpuni.people.head;

import id.mumpuni.people.Actor;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.people.rules.HeadProposal;
import id.mumpuni.people.rules.HeadProposal.Match;
import id.mumpuni.shared.Rows;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** People whose post says that they lead the unit they are in, though the records do not say so yet. */
@Repository
class HeadCandidates {

    record Candidate(
            UUID placementId,
            UUID employeeId,
            String fullName,
            String position,
            UUID unitId,
            String unit,
            @Nullable String headTitle,
            @Nullable String presentHead,
            Match match) {

        /** Sure enough to be confirmed with all others at once. */
        public boolean sure() {
            return match == Match.EXACT && presentHead == null;
        }
    }

    private record Row(
            UUID placementId,
            UUID employeeId,
            String fullName,
            String position,
            UUID unitId,
            String unit,
            @Nullable String headTitle,
            @Nullable String presentHead) {}

    // UnitPermissions.mayDelegate in SQL; the words only spare the rule the thousands of posts that lead nothing
    private static final String SQL = """
            SELECT p.id AS placement_id, e.id AS employee_id, e.full_name, q.title AS position, u.id AS unit_id,
                   u.name AS unit, u.head_title,
                   (SELECT t.full_name FROM directory_entry t WHERE t.unit_id = u.id AND t.head LIMIT 1) AS present_head
            FROM placement p
                JOIN directory_entry t ON t.employee_id = p.employee_id
                JOIN employee e ON e.id = p.employee_id
                JOIN position q ON q.id = p.position_id
                JOIN work_unit u ON u.id = p.unit_id
            WHERE NOT p.head AND p.valid @> jakarta_today()
                AND q.title ~* '\\m(kepala|kep|ka|direktur|pimpinan|koordinator)\\M'
                AND (:all OR u.id IN (SELECT unit_id FROM work_unit_ancestor WHERE ancestor_id = ANY(:officerOf)))
                AND NOT EXISTS (SELECT FROM head_refusal r WHERE r.placement_id = p.id)
            ORDER BY u.name, t.sort_name, p.id
            """;

    private final JdbcClient jdbc;

    HeadCandidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The surest first. */
    @Transactional(readOnly = true)
    public List<Candidate> visibleTo(Actor actor) {
        return jdbc
                .sql(SQL)
                .param("all", new PersonnelPermissions(actor).maySeeEveryone())
                .param("officerOf", actor.officerOf().toArray(UUID[]::new))
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(HeadCandidates::proposed)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Candidate::match))
                .toList();
    }

    private static @Nullable Candidate proposed(Row row) {
        Match match = HeadProposal.of(row.position(), row.headTitle(), row.unit());
        return match == null
                ? null
                : new Candidate(
                        row.placementId(),
                        row.employeeId(),
                        row.fullName(),
                        row.position(),
                        row.unitId(),
                        row.unit(),
                        row.headTitle(),
                        row.presentHead(),
                        match);
    }
}
