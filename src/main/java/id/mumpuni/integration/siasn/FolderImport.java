package id.mumpuni.integration.siasn;

import id.mumpuni.integration.CityImport;
import id.mumpuni.integration.staging.ExportFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class FolderImport implements CityImport {

    private record LocalFile(Path path) implements ImportFiles.Source {

        @Override
        public String name() {
            return path.getFileName().toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    private final ImportRuns runs;
    private final ImportFiles files;
    private final CheckRun checkRun;
    private final ApplyRun applyRun;
    private final RunChanges changes;

    FolderImport(ImportRuns runs, ImportFiles files, CheckRun checkRun, ApplyRun applyRun, RunChanges changes) {
        this.runs = runs;
        this.files = files;
        this.checkRun = checkRun;
        this.applyRun = applyRun;
        this.changes = changes;
    }

    @Override
    public UUID check(Path folder) {
        Map<ExportFile, ImportFiles.Source> sources = new EnumMap<>(ExportFile.class);
        for (ExportFile kind : ExportFile.values()) {
            Path file = folder.resolve(kind.exportName() + ".xlsx");
            if (Files.isRegularFile(file)) {
                sources.put(kind, new LocalFile(file));
            }
        }
        UUID id = UUID.randomUUID();
        changes.inTransaction("FolderImport.check", () -> {
            runs.saveAndFlush(new ImportRun(id, null, changes.now()));
            files.register(id, files.store(id, sources));
        });
        checkRun.check(id);
        require(id, ImportStatus.CHECKED);
        return id;
    }

    @Override
    public void apply(UUID id) {
        changes.change(id, (run, now) -> run.apply(null, now));
        applyRun.apply(id);
        require(id, ImportStatus.APPLIED);
    }

    private void require(UUID id, ImportStatus expected) {
        ImportRun run = runs.get(id);
        if (run.status() != expected) {
            throw new IllegalStateException("import " + id + " is " + run.status() + ": " + run.failure());
        }
    }
}
