package id.mumpuni.integration.siasn;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Does the long steps one after the other in a thread of its own, in the name of whoever asked for them. */
@Component
class ImportWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    private final ImportRuns runs;
    private final CheckRun checkRun;
    private final ApplyRun applyRun;
    private final ImportStop stop;
    private final ImportCleanup cleanup;
    private final RunChanges changes;
    private final Instant born;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "import");
        thread.setDaemon(true);
        return thread;
    });

    ImportWorker(
            ImportRuns runs,
            CheckRun checkRun,
            ApplyRun applyRun,
            ImportStop stop,
            ImportCleanup cleanup,
            RunChanges changes) {
        this.runs = runs;
        this.checkRun = checkRun;
        this.applyRun = applyRun;
        this.stop = stop;
        this.cleanup = cleanup;
        this.changes = changes;
        this.born = changes.now();
    }

    @TransactionalEventListener
    void on(ImportRequested requested) {
        SecurityContext asker = SecurityContextHolder.getContext();
        executor.execute(new DelegatingSecurityContextRunnable(() -> work(requested.run()), asker));
    }

    /** What was under way when the application ended: reading starts again, an application that never ended is undone. */
    @EventListener(ApplicationReadyEvent.class)
    void recover() {
        executor.execute(() -> quietly(this::recoverInterrupted));
        executor.scheduleWithFixedDelay(() -> quietly(cleanup::removeOld), 0, 1, TimeUnit.DAYS);
    }

    @Override
    public void destroy() throws InterruptedException {
        stop.stopAll();
        executor.shutdownNow();
        executor.awaitTermination(20, TimeUnit.SECONDS);
    }

    private void recoverInterrupted() {
        // a run of this very process may be under way by now
        for (ImportRun run :
                runs.findByStatusInAndStartedAtBefore(Set.of(ImportStatus.UPLOADED, ImportStatus.READING), born)) {
            checkRun.check(run.id());
        }
        for (ImportRun run : runs.findByStatusInAndStartedAtBefore(Set.of(ImportStatus.APPLYING), born)) {
            changes.change(run.id(), (interrupted, now) -> interrupted.back(RunFailure.INTERRUPTED));
        }
    }

    private void work(UUID id) {
        quietly(() -> {
            ImportStatus status = runs.get(id).status();
            if (status == ImportStatus.APPLYING) {
                applyRun.apply(id);
            } else if (status.isBusy()) {
                checkRun.check(id);
            }
        });
    }

    private void quietly(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failure) {
            if (!stop.isStopping()) {
                LOG.error("background work of the import failed", failure);
            }
        }
    }
}
