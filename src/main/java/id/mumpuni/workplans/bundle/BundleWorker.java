package id.mumpuni.workplans.bundle;

import id.mumpuni.shared.BackgroundThread;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Makes bundles one after the other, a document at a time, so that people at their pages hardly notice. */
@Component
class BundleWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BundleWorker.class);

    private final BundleSteps steps;
    private final BackgroundThread thread = new BackgroundThread("bundle");

    BundleWorker(BundleSteps steps) {
        this.steps = steps;
    }

    @TransactionalEventListener
    void on(BundleRequested requested) {
        thread.run(() -> work(requested.bundle()));
    }

    /** What was under way when the application ended goes on where it was. */
    @EventListener(ApplicationReadyEvent.class)
    void recover() {
        thread.run(() -> steps.open().forEach(this::work));
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Asia/Jakarta")
    void removeOld() {
        thread.run(steps::removeOld);
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.stop();
    }

    private void work(UUID bundle) {
        try {
            if (!steps.start(bundle)) {
                return;
            }
            for (List<UUID> next = steps.unprinted(bundle); !next.isEmpty(); next = steps.unprinted(bundle)) {
                for (UUID plan : next) {
                    if (thread.stopping() || !steps.print(bundle, plan)) {
                        return;
                    }
                }
            }
            steps.end(bundle, BundleStatus.READY);
        } catch (RuntimeException failure) {
            if (!thread.stopping()) {
                LOG.error("bundle {} could not be made", bundle, failure);
                steps.end(bundle, BundleStatus.FAILED);
            }
        }
    }
}
