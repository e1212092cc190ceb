package id.mumpuni.appraisal.process;

import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.progress.RecordLocks;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was recorded in a period is evaluated once the appraisal is signed in whose time the period ends: a quarter's
 * record stays open while only its first month has been appraised.
 */
@Component
class SignedRecords implements RecordLocks {

    private static final String SQL = """
            SELECT DISTINCT w.id
            FROM work_plan w
                JOIN appraisal a ON a.employee_id = w.employee_id AND a.signed_at IS NOT NULL
                JOIN appraisal_period p ON p.id = a.period_id
            WHERE w.id = ANY(:plans) AND :last BETWEEN p.starts AND p.ends
            """;

    private final JdbcClient jdbc;

    SignedRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> locked(Set<UUID> plans, DocumentationPeriod period) {
        return jdbc.sql(SQL)
                .param("plans", plans.toArray(UUID[]::new))
                .param("last", period.last())
                .query(UUID.class)
                .set();
    }
}
