package id.mumpuni.documents;

import id.mumpuni.shared.BackgroundThread;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes bundles one after the other, a document at a time, so that people at their pages hardly notice. */
public final class BundleThread {

    private static final Logger LOG = LoggerFactory.getLogger(BundleThread.class);

    private final BundleCourse<?> course;
    private final Contents contents;
    private final BackgroundThread thread;

    public BundleThread(String name, BundleCourse<?> course, Contents contents) {
        this.course = course;
        this.contents = contents;
        this.thread = new BackgroundThread(name);
    }

    /** What is put into the bundles of one kind. */
    public interface Contents {

        /** The next documents that are not in it. */
        List<UUID> undone(UUID bundle);

        void add(UUID bundle, UUID document);
    }

    public void make(UUID bundle) {
        thread.run(() -> work(bundle));
    }

    /** What was under way when the application ended goes on where it was. */
    public void recover() {
        thread.run(() -> course.open().forEach(this::work));
    }

    public void removeOld() {
        thread.run(course::removeOld);
    }

    public void stop() throws InterruptedException {
        thread.stop();
    }

    private void work(UUID bundle) {
        try {
            if (!course.start(bundle)) {
                return;
            }
            for (List<UUID> next = contents.undone(bundle); !next.isEmpty(); next = contents.undone(bundle)) {
                for (UUID document : next) {
                    if (thread.stopping() || !course.isOpen(bundle)) {
                        return;
                    }
                    contents.add(bundle, document);
                }
            }
            course.end(bundle, BundleStatus.READY);
        } catch (RuntimeException failure) {
            if (!thread.stopping()) {
                LOG.error("bundle {} could not be made", bundle, failure);
                course.end(bundle, BundleStatus.FAILED);
            }
        }
    }
}
