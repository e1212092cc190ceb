package id.mumpuni.shared;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** One thread for work that goes on beside the pages, a piece after the other. It ends with the application. */
public final class BackgroundThread {

    private static final int GRACE_IN_SECONDS = 20;

    private final ExecutorService executor;
    private volatile boolean stopping;

    public BackgroundThread(String name) {
        executor = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    public Future<?> run(Runnable work) {
        return executor.submit(work);
    }

    /** The application ends: what is not begun waits for the next start. */
    public boolean stopping() {
        return stopping;
    }

    /** Interrupts the piece in hand. */
    public void stop() throws InterruptedException {
        stopping = true;
        executor.shutdownNow();
        executor.awaitTermination(GRACE_IN_SECONDS, TimeUnit.SECONDS);
    }

    /** Lets the piece in hand come to its end. */
    public void letEnd() throws InterruptedException {
        stopping = true;
        executor.shutdown();
        executor.awaitTermination(GRACE_IN_SECONDS, TimeUnit.SECONDS);
    }
}
