package id.mumpuni.integration.siasn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mumpuni.IntegrationTest;
import id.mumpuni.integration.CityImport;
import id.mumpuni.integration.SiasnFiles.CityOptions;
import id.mumpuni.integration.staging.ExportFile;
import id.mumpuni.shared.Transactions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application ends in the middle of an import and starts again; or somebody cancels in the middle of it. */
@IntegrationTest
class InterruptedImportTest {

    /** The common pool has a single thread on two processors, and there one of the two would wait for the other. */
    private static final Executor OWN_THREAD = task -> new Thread(task).start();

    private static final AtomicInteger SEED = new AtomicInteger(7000);
    private static final int PEOPLE = 60;

    @Autowired
    CityImport city;

    @Autowired
    ImportRuns runs;

    @Autowired
    ImportFiles files;

    @Autowired
    CheckRun checkRun;

    @Autowired
    ApplyRun applyRun;

    @Autowired
    ImportCleanup cleanup;

    @Autowired
    RunChanges changes;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private ImportWorker restarted;

    @BeforeEach
    void aCity() {
        FreshCity.write(
                folder,
                jdbc,
                () -> new CityOptions(PEOPLE, SEED.incrementAndGet(), "Kota Putus", LocalDate.of(2026, 11, 1)));
    }

    @AfterEach
    void endWhatIsOpen() throws InterruptedException {
        if (restarted != null) {
            restarted.destroy();
        }
        jdbc.sql("SELECT id FROM import_run WHERE finished_at IS NULL")
                .query(UUID.class)
                .list()
                .forEach(id -> changes.change(id, ImportRun::cancel));
    }

    @Test
    void whatWasBeingReadIsReadAgainFromTheStoredFiles() {
        UUID id = UUID.randomUUID();
        changes.inTransaction("InterruptedImportTest", () -> {
            ImportRun run = new ImportRun(id, null, changes.now().minusSeconds(600));
            run.read(changes.now().minusSeconds(600));
            runs.saveAndFlush(run);
            files.register(id, files.store(id, sources()));
            jdbc.sql("UPDATE import_file SET rows_total = 10, rows_read = 5, sheets = 1 WHERE run_id = ?")
                    .param(id)
                    .update();
            jdbc.sql("INSERT INTO import_person (run_id, kind, row_no, employee_number, name)"
                            + " VALUES (?, 'PERMANENT', 2, '1', 'HALF READ')")
                    .param(id)
                    .update();
        });
        restart();
        waitFor(id, ImportStatus.CHECKED);
        assertThat(count(
                        "SELECT sum(rows) FROM import_tally WHERE outcome = 'NEW' AND file <> 'UNITS' AND run_id = ?",
                        id))
                .isEqualTo(PEOPLE);
        assertThat(count("SELECT count(*) FROM import_person WHERE name = 'HALF READ' AND run_id = ?", id))
                .isZero();
    }

    @Test
    void whatHasLostItsFilesEndsWithAReason() {
        UUID id = UUID.randomUUID();
        changes.inTransaction("InterruptedImportTest", () -> {
            runs.saveAndFlush(new ImportRun(id, null, changes.now().minusSeconds(600)));
        });
        restart();
        waitFor(id, ImportStatus.FAILED);
        assertThat(runs.get(id).failure()).contains("FILES_GONE");
    }

    @Test
    void whatWasBeingAppliedIsAsIfItHadNotBegunAndCanBeAppliedAgain() {
        UUID id = city.check(folder);
        changes.change(id, (run, now) -> run.apply(null, now));
        jdbc.sql("UPDATE import_run SET started_at = started_at - interval '1 hour' WHERE id = ?")
                .param(id)
                .update();
        restart();
        waitFor(id, ImportStatus.CHECKED);
        assertThat(runs.get(id).failure()).contains("INTERRUPTED");
        assertThat(arrived(id)).isZero();
        city.apply(id);
        assertThat(arrived(id)).isEqualTo(PEOPLE);
    }

    @Test
    void whoeverCancelsWhileItIsBeingAppliedWins() {
        UUID id = city.check(folder);
        changes.change(id, (run, now) -> run.apply(null, now));
        CompletableFuture<Void> applying = transactions
                .named("InterruptedImportTest")
                .execute(status -> {
                    jdbc.sql("LOCK TABLE employee IN SHARE ROW EXCLUSIVE MODE").update();
                    var underWay = CompletableFuture.runAsync(() -> applyRun.apply(id), OWN_THREAD);
                    await().atMost(Duration.ofMinutes(1))
                            .until(() -> jdbc.sql(
                                            "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted"
                                                    + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))")
                                    .query(Boolean.class)
                                    .single());
                    CompletableFuture.runAsync(() -> changes.change(id, ImportRun::cancel), OWN_THREAD)
                            .join();
                    return underWay;
                });
        assertThat(applying).isNotNull();
        applying.join();
        assertThat(runs.get(id).status()).isEqualTo(ImportStatus.CANCELLED);
        assertThat(arrived(id)).isZero();
    }

    private void restart() {
        restarted = new ImportWorker(runs, checkRun, applyRun, new ImportStop(jdbc), cleanup, changes);
        restarted.recover();
    }

    private Map<ExportFile, ImportFiles.Source> sources() {
        Map<ExportFile, ImportFiles.Source> sources = new EnumMap<>(ExportFile.class);
        for (ExportFile kind : ExportFile.values()) {
            Path file = folder.resolve(kind.exportName() + ".xlsx");
            sources.put(kind, new ImportFiles.Source() {
                @Override
                public String name() {
                    return file.getFileName().toString();
                }

                @Override
                public InputStream open() throws IOException {
                    return Files.newInputStream(file);
                }
            });
        }
        return sources;
    }

    private void waitFor(UUID id, ImportStatus status) {
        await().atMost(Duration.ofMinutes(2)).until(() -> runs.get(id).status() == status);
    }

    private long arrived(UUID id) {
        return count(
                "SELECT count(*) FROM import_person s JOIN employee e ON e.id = s.employee_id"
                        + " WHERE s.outcome = 'NEW' AND s.run_id = ?",
                id);
    }

    private long count(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(Long.class).single();
    }
}
