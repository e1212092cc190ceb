package id.mumpuni.progress.record;

import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.RuleViolation;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds or begins the entry of a result and a period; whoever comes second waits for the row. Whatever changes an entry
 * comes through here.
 */
@Repository
class Entries {

    private static final String BEGIN = """
            INSERT INTO progress_entry (result_id, period_start, period_end)
            SELECT r.id, :start, :end FROM planned_result r
            WHERE r.id = :result AND r.plan_id = :plan AND NOT EXISTS (
                SELECT FROM result_lineage(r.id) same JOIN progress_entry e ON e.result_id = same
                WHERE e.period_start = :start)
            ON CONFLICT DO NOTHING
            """;

    private static final String FIND = """
            SELECT e.id FROM progress_entry e
            WHERE e.period_start = :start AND e.result_id IN (
                SELECT result_lineage(r.id) FROM planned_result r WHERE r.id = :result AND r.plan_id = :plan)
            FOR UPDATE
            """;

    private final JdbcClient jdbc;
    private final EvaluatedRecords evaluated;

    Entries(JdbcClient jdbc, EvaluatedRecords evaluated) {
        this.jdbc = jdbc;
        this.evaluated = evaluated;
    }

    UUID begin(UUID plan, UUID result, DocumentationPeriod period) {
        requireOpen(plan, period);
        return find(plan, result, period).orElseGet(() -> {
            jdbc.sql(BEGIN)
                    .param("plan", plan)
                    .param("result", result)
                    .param("start", period.first())
                    .param("end", period.last())
                    .update();
            return find(plan, result, period).orElseThrow(() -> new NotFound(Entries.class, result));
        });
    }

    void requireOpen(UUID plan, DocumentationPeriod period) {
        if (evaluated.contain(plan, period)) {
            throw new RuleViolation("progress.evaluated");
        }
    }

    private Optional<UUID> find(UUID plan, UUID result, DocumentationPeriod period) {
        return jdbc.sql(FIND)
                .param("plan", plan)
                .param("result", result)
                .param("start", period.first())
                .query(UUID.class)
                .optional();
    }
}
