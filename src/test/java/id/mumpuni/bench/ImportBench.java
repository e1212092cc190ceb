package id.mumpuni.bench;

import id.mumpuni.IntegrationTest;
import id.mumpuni.integration.CityImport;
import id.mumpuni.integration.SiasnFiles;
import id.mumpuni.integration.SiasnFiles.CityOptions;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Dry run and application of a whole city, beside the least that the same server needs to take in the same rows: COPY into
 * a table with the same columns and no constraint, index or trigger.
 */
@IntegrationTest
class ImportBench {

    private static final int PEOPLE = 14_766;

    @Autowired
    CityImport city;

    @Autowired
    JdbcOperations database;

    @TempDir
    Path folder;

    @Test
    void aWholeCity() throws Exception {
        var written = SiasnFiles.write(folder, new CityOptions(PEOPLE, 1, "Kota Bangku", LocalDate.of(2026, 11, 1)));
        long rows = PEOPLE + written.units();
        var table = new BenchTable("import of " + rows + " rows, heap 512 MB", "seconds", "rows/s", "of COPY");
        UUID[] run = new UUID[1];
        Duration first = time(() -> run[0] = city.check(folder));
        Duration apply = time(() -> apply(run[0]));
        Duration again = time(() -> run[0] = city.check(folder));
        Duration nothing = time(() -> apply(run[0]));
        String staged = staged();
        Duration floor = time(() -> copy(staged));
        line(table, "floor: COPY of the same rows", floor, floor, rows);
        line(table, "dry run, empty database", first, floor, rows);
        line(table, "apply, everything new", apply, floor, rows);
        line(table, "dry run, nothing new", again, floor, rows);
        line(table, "apply, nothing new", nothing, floor, rows);
        System.out.println("\n" + table);
    }

    private static void line(BenchTable table, String what, Duration took, Duration floor, long rows) {
        double seconds = took.toNanos() / 1e9;
        table.line(
                what,
                String.format(Locale.ROOT, "%.2f", seconds),
                String.format(Locale.ROOT, "%.0f", rows / seconds),
                String.format(Locale.ROOT, "%.1fx", seconds / (floor.toNanos() / 1e9)));
    }

    private Object apply(UUID run) {
        city.apply(run);
        return run;
    }

    /** The rows of the last run as COPY wants them. */
    private String staged() {
        return database.execute((ConnectionCallback<String>) connection -> {
            var text = new StringWriter();
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            try {
                copy.copyOut(
                        "COPY (SELECT p.* FROM import_person p JOIN import_run r ON r.id = p.run_id"
                                + " WHERE r.started_at = (SELECT max(started_at) FROM import_run)) TO STDOUT",
                        text);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return text.toString();
        });
    }

    private Object copy(String rows) {
        return database.execute((ConnectionCallback<Long>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("CREATE TEMPORARY TABLE floor AS SELECT * FROM import_person WITH NO DATA");
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY floor FROM STDIN", new StringReader(rows));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static Duration time(Callable<?> work) throws Exception {
        long before = System.nanoTime();
        work.call();
        return Duration.ofNanos(System.nanoTime() - before);
    }
}
