package id.mumpuni.integration.siasn;

import id.mumpuni.people.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer's decision; the worker carries it out. */
@Service
class ApplyImport {

    private final ImportRuns runs;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApplyImport(ImportRuns runs, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.runs = runs;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    @ImportPolicy.MayDecide
    @Transactional
    void apply(UUID id) {
        ImportRun run = runs.get(id);
        run.apply(currentActor.get().employeeId(), Instant.now(clock));
        runs.saveAndFlush(run);
        events.publishEvent(new ImportRequested(id));
    }
}
