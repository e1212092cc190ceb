package id.mumpuni.integration.siasn;

import id.mumpuni.integration.staging.ExportFile;
import id.mumpuni.integration.staging.FileCheck;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.FileRefused;
import id.mumpuni.shared.RuleViolation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StartImport {

    private final ImportRuns runs;
    private final ImportFiles files;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StartImport(
            ImportRuns runs,
            ImportFiles files,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.files = files;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    @ImportPolicy.MayStart
    @Transactional
    UUID start(Map<ExportFile, ImportFiles.Source> sources) {
        if (sources.isEmpty()) {
            throw new RuleViolation("integration.no-file");
        }
        UUID id = UUID.randomUUID();
        try {
            runs.saveAndFlush(new ImportRun(id, currentActor.get().employeeId(), Instant.now(clock)));
        } catch (DataIntegrityViolationException anotherIsOpen) {
            throw new RuleViolation("integration.one-at-a-time");
        }
        List<ImportFiles.Stored> stored = files.store(id, sources);
        files.register(id, stored);
        look(id, stored);
        events.publishEvent(new ImportRequested(id));
        return id;
    }

    /** All files are looked at, so that all reasons can be told at once. */
    private void look(UUID id, List<ImportFiles.Stored> stored) {
        Map<ExportFile, FilesRefused.Reason> reasons = new EnumMap<>(ExportFile.class);
        Map<ExportFile, Path> paths = files.of(id);
        for (ImportFiles.Stored file : stored) {
            try {
                files.note(
                        id, file.kind(), FileCheck.check(file.kind(), Objects.requireNonNull(paths.get(file.kind()))));
            } catch (FileRefused refused) {
                reasons.put(file.kind(), reason(file, refused));
            }
        }
        if (!reasons.isEmpty()) {
            files.remove(id);
            throw new FilesRefused(reasons);
        }
    }

    private static FilesRefused.Reason reason(ImportFiles.Stored file, FileRefused refused) {
        String name = file.name().isEmpty() ? file.kind().exportName() : file.name();
        return new FilesRefused.Reason(name, refused.problem(), refused.detail());
    }
}
