package id.mumpuni.assessments.design;

import id.mumpuni.assessments.rules.RoundDraw;
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

/** Opens rounds one after the other, some people at a time. */
@Component
public class RoundOpeningWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RoundOpeningWorker.class);
    private static final long AGAIN = 60_000;

    private final RoundOpeningSteps steps;
    private final RoundNotices notices;
    private final Duration patience;
    private final Map<UUID, Future<?>> running = new ConcurrentHashMap<>();
    private final BackgroundThread thread = new BackgroundThread("round-opening");

    /** @param patience how long a request waits for its round before it answers with the progress */
    RoundOpeningWorker(
            RoundOpeningSteps steps, RoundNotices notices, @Value("${mumpuni.opening.patience:2s}") Duration patience) {
        this.steps = steps;
        this.notices = notices;
        this.patience = patience;
    }

    @TransactionalEventListener
    void on(RoundOpeningAsked asked) {
        begin(asked.round());
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
    public void waitFor(UUID round) {
        Future<?> task = running.get(round);
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

    private void begin(UUID round) {
        running.compute(round, (id, task) -> task == null || task.isDone() ? thread.run(() -> work(round)) : task);
    }

    private void work(UUID round) {
        try {
            RoundDraw draw = steps.prepare(round);
            boolean more = draw != null;
            while (draw != null && more && !thread.stopping()) {
                more = steps.next(round, draw);
            }
            if (!more) {
                notices.tell();
            }
        } catch (RuntimeException failure) {
            if (!thread.stopping()) {
                LOG.error("round {} could not be opened; it is tried again", round, failure);
                steps.fail(round);
            }
        }
    }
}
