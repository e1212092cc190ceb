package id.mumpuni.audit.chain;

import id.mumpuni.shared.BackgroundThread;
import java.util.UUID;
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
    private final BackgroundThread thread = new BackgroundThread("verification");

    VerificationWorker(VerifyChain verifyChain, VerificationSteps steps, Verifications verifications) {
        this.verifyChain = verifyChain;
        this.steps = steps;
        this.verifications = verifications;
    }

    @TransactionalEventListener
    void on(VerificationAsked asked) {
        thread.run(() -> work(asked.verification()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void recover() {
        thread.run(() -> verifications.running().ifPresent(this::work));
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.stop();
    }

    private void work(UUID verification) {
        try {
            verifyChain.verify(verification);
        } catch (RuntimeException failure) {
            if (!thread.stopping()) {
                LOG.error("verification {} did not come to an end", verification, failure);
                steps.stop(verification);
            }
        }
    }
}
