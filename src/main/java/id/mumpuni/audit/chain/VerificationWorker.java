package id.mumpuni.audit.chain;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Verifies beside the pages. What was under way when the application ended is begun anew. */
@Component
class VerificationWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationWorker.class);

    private final VerifyChain verifyChain;
    private final VerificationSteps steps;
    private final Verifications verifications;
    private volatile boolean stopping;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "verification");
        thread.setDaemon(true);
        return thread;
    });

    VerificationWorker(VerifyChain verifyChain, VerificationSteps steps, Verifications verifications) {
        this.verifyChain = verifyChain;
        this.steps = steps;
        this.verifications = verifications;
    }

    @TransactionalEventListener
    void on(VerificationAsked asked) {
        executor.execute(() -> work(asked.verification()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void recover() {
        executor.execute(() -> verifications.running().ifPresent(this::work));
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        executor.shutdownNow();
        executor.awaitTermination(20, TimeUnit.SECONDS);
    }

    private void work(UUID verification) {
        try {
            verifyChain.verify(verification);
        } catch (RuntimeException failure) {
            if (!stopping) {
                LOG.error("verification {} did not come to an end", verification, failure);
                steps.stop(verification);
            }
        }
    }
}
