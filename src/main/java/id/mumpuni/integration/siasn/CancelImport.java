package id.mumpuni.integration.siasn;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops a run at any moment before its end; what is being applied is rolled back. */
@Service
class CancelImport {

    private final ImportRuns runs;
    private final Clock clock;

    CancelImport(ImportRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    @ImportPolicy.MayDecide
    @Transactional
    void cancel(UUID id) {
        ImportRun run = runs.get(id);
        run.cancel(Instant.now(clock));
        runs.saveAndFlush(run);
    }
}
