package id.mumpuni.integration.siasn;

import id.mumpuni.shared.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How the background steps change a run: each change in a transaction of its own, seen by the page at once. */
@Component
class RunChanges {

    private static final Logger LOG = LoggerFactory.getLogger(RunChanges.class);

    private final ImportRuns runs;
    private final ImportStop stop;
    private final Transactions transactions;
    private final Clock clock;

    RunChanges(ImportRuns runs, ImportStop stop, Transactions transactions, Clock clock) {
        this.runs = runs;
        this.stop = stop;
        this.transactions = transactions;
        this.clock = clock;
    }

    Instant now() {
        return Instant.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void change(UUID id, BiConsumer<ImportRun, Instant> step) {
        transactions.named("ImportRun.change").executeWithoutResult(status -> {
            ImportRun run = runs.get(id);
            step.accept(run, Instant.now(clock));
            runs.saveAndFlush(run);
        });
    }

    boolean inTransaction(String action, Supplier<Boolean> work) {
        return Boolean.TRUE.equals(transactions.named(action).execute(status -> work.get()));
    }

    void inTransaction(String action, Runnable work) {
        transactions.named(action).executeWithoutResult(status -> work.run());
    }

    /** While the application stops, everything fails; the run goes on after the next start. */
    void failed(UUID id, RuntimeException failure) {
        if (!stop.isStopping()) {
            LOG.error("import {} failed", id, failure);
            change(id, (run, now) -> run.fail(RunFailure.UNEXPECTED, now));
        }
    }
}
