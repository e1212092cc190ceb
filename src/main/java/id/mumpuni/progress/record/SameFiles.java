package id.mumpuni.progress.record;

import static java.util.stream.Collectors.groupingBy;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the file of a piece of evidence is used as well: by somebody else, or in another period. A leader sees it of
 * those whose records are theirs to read, and of nobody else.
 */
@Repository
class SameFiles {

    record Use(UUID evidenceId, UUID planId, boolean samePerson, String person, LocalDate first, LocalDate last) {

        public DocumentationPeriod period() {
            return new DocumentationPeriod(first, last);
        }
    }

    private static final String SQL = """
            SELECT DISTINCT here.id AS evidence_id, w.id AS plan_id, w.employee_id = :owner AS same_person,
                m.full_name AS person, x.period_start AS first, x.period_end AS last
            FROM evidence here
                JOIN evidence there ON there.sha256 = here.sha256
                JOIN progress_evidence v ON v.evidence_id = there.id
                JOIN progress_entry x ON x.id = v.entry_id
                JOIN planned_result r ON r.id = x.result_id
                JOIN work_plan w ON w.id = r.plan_id
                JOIN employee m ON m.id = w.employee_id
            WHERE here.id = ANY(:pieces) AND (w.employee_id <> :owner OR x.period_start <> :start)
                AND (:all OR w.appraiser_id = :reader AND NOT plan_is_past(w.id, :today)
                    OR w.employee_id IN (SELECT employee_id FROM reporting_team(:reader, :today)))
            ORDER BY same_person DESC, person, first LIMIT 50
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SameFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By piece of evidence. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Use>> of(Set<UUID> pieces, UUID owner, DocumentationPeriod period, Actor reader) {
        if (pieces.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SQL)
                .param("pieces", pieces.toArray(UUID[]::new))
                .param("owner", owner)
                .param("start", period.first())
                .param("all", reader.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR))
                .param("reader", reader.employeeId())
                .param("today", LocalDate.now(clock))
                .query(Rows.of(Use.class))
                .list()
                .stream()
                .collect(groupingBy(Use::evidenceId));
    }
}
