package id.mumpuni.documents;

import id.mumpuni.shared.BackgroundThread;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes bundles one after the other, a document at a time, so that people at their pages hardly notice. */
public final class BundleThread {

    private static final Logger LOG = LoggerFactory.getLogger(BundleThread.class);

    private final Steps steps;
    private final BackgroundThread thread;

    public BundleThread(String name, Steps steps) {
        this.steps = steps;
        this.thread = new BackgroundThread(name);
    }

    /** What is done for the bundles of one kind, each step in a transaction of its own. */
    public interface Steps {

        List<UUID> open();

        /** False if it was cancelled before its turn came. */
        boolean start(UUID bundle);

        /** The next documents that are not in it. */
        List<UUID> undone(UUID bundle);

        /** False once nobody wants it any more. */
        boolean add(UUID bundle, UUID document);

        void end(UUID bundle, BundleStatus status);

        void removeOld();
    }

    public void make(UUID bundle) {
        thread.run(() -> work(bundle));
    }

    /** What was under way when the application ended goes on where it was. */
    public void recover() {
        thread.run(() -> steps.open().forEach(this::work));
    }

    public void removeOld() {
        thread.run(steps::removeOld);
    }

    public void stop() throws InterruptedException {
        thread.stop();
    }

    private void work(UUID bundle) {
        try {
            if (!steps.start(bundle)) {
                return;
            }
            for (List<UUID> next = steps.undone(bundle); !next.isEmpty(); next = steps.undone(bundle)) {
                for (UUID document : next) {
                    if (thread.stopping() || !steps.add(bundle, document)) {
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
