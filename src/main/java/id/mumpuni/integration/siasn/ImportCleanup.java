package id.mumpuni.integration.siasn;

import id.mumpuni.shared.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Removes files and rows of old runs; who imported what and how it ended stays. */
@Component
class ImportCleanup {

    private final JdbcClient jdbc;
    private final ImportFiles files;
    private final ImportSettings settings;
    private final TransactionOperations transaction;
    private final Clock clock;

    ImportCleanup(JdbcClient jdbc, ImportFiles files, ImportSettings settings, Transactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.settings = settings;
        this.transaction = transactions.named("ImportCleanup.removeOld");
        this.clock = clock;
    }

    void removeOld() {
        List<UUID> keep = jdbc.sql("SELECT id FROM import_run WHERE finished_at IS NULL OR finished_at > ?")
                .param(Instant.now(clock).minus(settings.keepFiles()).atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
        files.runs().stream().filter(run -> !keep.contains(run)).forEach(files::remove);
        transaction.executeWithoutResult(status -> {
            for (String table : List.of("import_unit", "import_person", "import_issue", "import_appraiser_change")) {
                jdbc.sql("DELETE FROM " + table + " WHERE run_id IN (SELECT id FROM import_run WHERE finished_at < ?)")
                        .param(Instant.now(clock).minus(settings.keepRows()).atOffset(ZoneOffset.UTC))
                        .update();
            }
        });
    }
}
