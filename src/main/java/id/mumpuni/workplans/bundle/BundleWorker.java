package id.mumpuni.workplans.bundle;

import id.mumpuni.documents.BundleCourse;
import id.mumpuni.documents.BundleThread;
import id.mumpuni.shared.Transactions;
import java.time.Clock;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Makes the bundles of plans in the background. */
@Component
class BundleWorker implements DisposableBean {

    private final BundleThread thread;

    BundleWorker(PlanBundles bundles, PlanBundleContents contents, Transactions transactions, Clock clock) {
        thread = new BundleThread("bundle", new BundleCourse<>("BundleSteps", bundles, transactions, clock), contents);
    }

    @TransactionalEventListener
    void on(BundleRequested requested) {
        thread.make(requested.bundle());
    }

    @EventListener(ApplicationReadyEvent.class)
    void recover() {
        thread.recover();
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Asia/Jakarta")
    void removeOld() {
        thread.removeOld();
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.stop();
    }
}
