package id.mumpuni.integration.siasn;

import id.mumpuni.integration.staging.ExportFile;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
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
        files.register(id, files.store(id, sources));
        events.publishEvent(new ImportRequested(id));
        return id;
    }
}
