package id.mumpuni.appraisal.opening;

import id.mumpuni.shared.BackgroundThread;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Opens periods one after the other, agency by agency. */
@Component
public class OpeningWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OpeningWorker.class);
    private static final long AGAIN = 60_000;

    private final OpeningSteps steps;
    private final Duration patience;
    private final Map<UUID, Future<?>> running = new ConcurrentHashMap<>();
    private final BackgroundThread thread = new BackgroundThread("opening");

    /** @param patience how long a request waits for its period before it answers with the progress */
    OpeningWorker(OpeningSteps steps, @Value("${mumpuni.opening.patience:2s}") Duration patience) {
        this.steps = steps;
        this.patience = patience;
    }

    @TransactionalEventListener
    void on(OpeningAsked asked) {
        begin(asked.period());
    }

    /** What was under way when the application ended goes on where it was. */
    @EventListener(ApplicationReadyEvent.class)
    void recover() {
        thread.run(this::makeUp);
    }

    /** What failed, or what another application left behind when it ended, is tried again. */
    @Scheduled(initialDelay = AGAIN, fixedDelay = AGAIN)
    void makeUp() {
        steps.unfinished().forEach(this::begin);
    }

    /** A few people are ready before anybody has read a page of progress. */
    public void waitFor(UUID period) {
        Future<?> task = running.get(period);
        if (task == null) {
            return;
        }
        try {
            task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException takesLonger) {
            return; // the page tells how far it is
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.stop();
    }

    private void begin(UUID period) {
        running.compute(period, (id, task) -> task == null || task.isDone() ? thread.run(() -> work(period)) : task);
    }

    private void work(UUID period) {
        try {
            OpeningSteps.Outcome outcome = OpeningSteps.Outcome.GO_ON;
            while (!thread.stopping() && outcome == OpeningSteps.Outcome.GO_ON) {
                outcome = steps.next(period);
            }
            while (!thread.stopping() && outcome != OpeningSteps.Outcome.DONE) {
                outcome = steps.undo(period);
            }
        } catch (RuntimeException failure) {
            if (!thread.stopping()) {
                LOG.error("period {} could not be opened; it is tried again", period, failure);
                steps.fail(period);
            }
        }
    }
}
