package id.mumpuni.appraisal.bundle;

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

/** Makes the bundles of evaluation documents in the background. */
@Component
class EvaluationBundleWorker implements DisposableBean {

    private final BundleThread thread;

    EvaluationBundleWorker(
            EvaluationBundles bundles, EvaluationBundleContents contents, Transactions transactions, Clock clock) {
        thread = new BundleThread(
                "evaluation-bundle",
                new BundleCourse<>("EvaluationBundleSteps", bundles, transactions, clock),
                contents);
    }

    @TransactionalEventListener
    void on(EvaluationBundleRequested requested) {
        thread.make(requested.bundle());
    }

    @EventListener(ApplicationReadyEvent.class)
    void recover() {
        thread.recover();
    }

    @Scheduled(cron = "0 25 3 * * *", zone = "Asia/Jakarta")
    void removeOld() {
        thread.removeOld();
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.stop();
    }
}
