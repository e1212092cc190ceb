package id.mumpuni.integration.staging;

import id.mumpuni.integration.rules.UnitTree;
import id.mumpuni.shared.FileProblem;
import id.mumpuni.shared.FileRefused;
import id.mumpuni.shared.SheetReader;
import id.mumpuni.shared.Transactions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads the files of a run into staging, units first, a batch of rows in each transaction: memory stays small, progress
 * can be seen, and a run that was cut off starts again from the stored files.
 */
@Component
public class ReadExports {

    private static final int BATCH = 1_000;

    private final Staging staging;
    private final TransactionOperations transaction;

    ReadExports(Staging staging, Transactions transactions) {
        this.staging = staging;
        this.transaction = transactions.named("CheckRun.read");
    }

    public void read(UUID run, Map<ExportFile, Path> files, LocalDate today, Stopped.Check stopped) {
        transaction.executeWithoutResult(status -> staging.clear(run));
        files.forEach((file, path) -> guard(run, file, path));
        List<UnitTree.Node> known = staging.knownUnits();
        Set<UUID> units = new HashSet<>();
        known.forEach(unit -> units.add(unit.id()));
        Path unitFile = files.get(ExportFile.UNITS);
        if (unitFile != null) {
            refusingAs(ExportFile.UNITS, () -> units.addAll(readUnits(run, unitFile, known, stopped)));
        }
        var people = new PersonReading(new Known(units, staging.ranks(), today));
        for (ExportFile file : List.of(ExportFile.PERMANENT, ExportFile.CONTRACT)) {
            Path path = files.get(file);
            if (path != null) {
                refusingAs(file, () -> readPeople(run, file, path, people, stopped));
            }
        }
    }

    private void guard(UUID run, ExportFile file, Path path) {
        if (staging.isSeen(run, file)) {
            return; // at the upload
        }
        refusingAs(file, () -> {
            FileCheck.Seen seen = FileCheck.check(file, path);
            transaction.executeWithoutResult(status -> staging.begin(run, file, seen));
        });
    }

    private Set<UUID> readUnits(UUID run, Path path, List<UnitTree.Node> known, Stopped.Check stopped) {
        var reading = new UnitReading();
        int rows = 0;
        try (var reader = new SheetReader(path, ExportFile.UNITS.requiredColumns())) {
            while (reader.hasNext()) {
                reading.read(reader.next());
                if (++rows % BATCH == 0) {
                    stopped.orThrow();
                }
            }
        }
        int read = atLeastOne(rows);
        List<UnitReading.Unit> accepted = reading.accepted(known);
        transaction.executeWithoutResult(status -> {
            staging.addUnits(run, accepted, null);
            staging.addUnits(run, reading.refused(), "REJECTED");
            staging.addIssues(run, reading.issues());
            staging.progress(run, ExportFile.UNITS, read);
            staging.end(run, ExportFile.UNITS);
        });
        stopped.orThrow();
        Set<UUID> ids = new HashSet<>();
        accepted.forEach(unit -> ids.add(unit.id()));
        return ids;
    }

    private void readPeople(UUID run, ExportFile file, Path path, PersonReading reading, Stopped.Check stopped) {
        int rows = 0;
        List<PersonReading.Person> people = new ArrayList<>(BATCH);
        List<Issue> issues = new ArrayList<>();
        try (var reader = new SheetReader(path, file.requiredColumns())) {
            while (reader.hasNext()) {
                people.add(reading.read(file, reader.next(), issues));
                if (++rows % BATCH == 0) {
                    store(run, file, people, issues, rows);
                    stopped.orThrow();
                }
            }
        }
        store(run, file, people, issues, atLeastOne(rows));
        transaction.executeWithoutResult(status -> staging.end(run, file));
        stopped.orThrow();
    }

    private void store(UUID run, ExportFile file, List<PersonReading.Person> people, List<Issue> issues, int rows) {
        transaction.executeWithoutResult(status -> {
            staging.addPeople(run, people);
            staging.addIssues(run, issues);
            staging.progress(run, file, rows);
        });
        people.clear();
        issues.clear();
    }

    private static int atLeastOne(int rows) {
        if (rows == 0) {
            throw new FileRefused(FileProblem.NO_ROWS);
        }
        return rows;
    }

    private static void refusingAs(ExportFile file, Runnable reading) {
        try {
            reading.run();
        } catch (FileRefused refused) {
            throw new ExportRefused(file, refused);
        }
    }
}
