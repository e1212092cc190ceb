package id.mumpuni.integration.staging;

import id.mumpuni.shared.Rows;
import id.mumpuni.shared.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What an import does to the question who appraises whom. It is found by applying the import and taking it back, so the
 * dry run proves that the import can be applied.
 */
@Component
public class AppraisalEffect {

    /** @param headlessUnits units that nobody leads afterwards; null for a first import */
    public record Effect(int appraiserChanges, @Nullable Integer headlessUnits) {}

    record Change(
            UUID employeeId,
            @Nullable UUID beforeId,
            @Nullable UUID afterId) {}

    private record Found(List<Change> changes, int headlessUnits) {}

    private final JdbcClient jdbc;
    private final ApplyStaged staged;
    private final TransactionOperations transaction;

    AppraisalEffect(JdbcClient jdbc, ApplyStaged staged, Transactions transactions) {
        this.jdbc = jdbc;
        this.staged = staged;
        this.transaction = transactions.named("CheckRun.tryOut");
    }

    public Effect of(UUID run, LocalDate today, Stopped.Check stopped) {
        if (isFirstImport()) {
            return new Effect(0, null); // nobody has an appraiser yet who could change
        }
        Found found = transaction.execute(status -> {
            status.setRollbackOnly();
            return tryOut(run, today, stopped);
        });
        transaction.executeWithoutResult(status -> store(run, found.changes()));
        return new Effect(found.changes().size(), found.headlessUnits());
    }

    private boolean isFirstImport() {
        return !jdbc.sql("SELECT EXISTS (SELECT FROM placement)")
                .query(Boolean.class)
                .single();
    }

    private Found tryOut(UUID run, LocalDate today, Stopped.Check stopped) {
        staged.lock();
        jdbc.sql(
                        "CREATE TEMPORARY TABLE line_before ON COMMIT DROP AS SELECT employee_id, appraiser_id FROM reporting_line(:today)")
                .param("today", today)
                .update();
        staged.apply(run, today, stopped);
        List<Change> changes =
                jdbc.sql("""
                        SELECT b.employee_id, b.appraiser_id AS before_id, a.appraiser_id AS after_id
                        FROM line_before b LEFT JOIN reporting_line(:today) a ON a.employee_id = b.employee_id
                        WHERE a.appraiser_id IS DISTINCT FROM b.appraiser_id""").param("today", today).query(Rows.of(Change.class)).list();
        return new Found(changes, headlessUnits(today));
    }

    private int headlessUnits(LocalDate today) {
        return jdbc.sql("""
                        SELECT count(*) FROM work_unit u
                        WHERE u.closed_on IS NULL
                            AND NOT EXISTS (SELECT FROM placement p WHERE p.unit_id = u.id AND p.head AND p.valid @> :today::date)
                            AND NOT EXISTS (SELECT FROM delegation d WHERE d.unit_id = u.id AND d.valid @> :today::date)""").param("today", today).query(Integer.class).single();
    }

    private void store(UUID run, List<Change> changes) {
        UUID[] employees = changes.stream().map(Change::employeeId).toArray(UUID[]::new);
        UUID[] before = changes.stream().map(Change::beforeId).toArray(UUID[]::new);
        UUID[] after = changes.stream().map(Change::afterId).toArray(UUID[]::new);
        jdbc.sql("DELETE FROM import_appraiser_change WHERE run_id = ?")
                .param(run)
                .update();
        jdbc.sql("""
                        INSERT INTO import_appraiser_change (run_id, employee_id, before_id, after_id)
                        SELECT ?, employee_id, before_id, after_id
                        FROM unnest(?::uuid[], ?::uuid[], ?::uuid[]) AS change (employee_id, before_id, after_id)""").params(run, employees, before, after).update();
    }
}
