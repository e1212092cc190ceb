package id.mumpuni.progress.record;

import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the action plan over from the last period that has one; what is there already stays. */
@Service
class CopySteps {

    private static final String SQL = """
            UPDATE progress_entry e SET steps = earlier.steps, version = e.version + 1
            FROM progress_entry earlier
            WHERE e.id = :entry AND COALESCE(e.steps, '') = '' AND earlier.id = (
                SELECT p.id FROM progress_entry p
                WHERE p.result_id IN (SELECT result_lineage(:result)) AND p.period_start < :start
                    AND COALESCE(p.steps, '') <> ''
                ORDER BY p.period_start DESC LIMIT 1)
            """;

    private final JdbcClient jdbc;
    private final Entries entries;

    CopySteps(JdbcClient jdbc, Entries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    @ProgressPolicy.MayRecord
    @Transactional
    void copy(UUID id, UUID result, DocumentationPeriod period) {
        int copied = jdbc.sql(SQL)
                .param("entry", entries.begin(id, result, period))
                .param("result", result)
                .param("start", period.first())
                .update();
        if (copied == 0) {
            throw new RuleViolation("progress.nothing-to-copy");
        }
    }
}
