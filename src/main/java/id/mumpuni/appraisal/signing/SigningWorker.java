package id.mumpuni.appraisal.signing;

import id.mumpuni.people.OnBehalf;
import id.mumpuni.shared.BackgroundThread;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works batches off; what was under way when the application ended goes on where it was. */
@Component
class SigningWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SigningWorker.class);

    private final SigningSteps steps;
    private final SigningBatches batches;
    private final OnBehalf onBehalf;
    private final Duration patience;
    private final BackgroundThread thread = new BackgroundThread("signing");

    /** @param patience how long whoever asks waits; the rest goes on in the background */
    SigningWorker(
            SigningSteps steps,
            SigningBatches batches,
            OnBehalf onBehalf,
            @Value("${mumpuni.signing.patience:3s}") Duration patience) {
        this.patience = patience;
        this.steps = steps;
        this.batches = batches;
        this.onBehalf = onBehalf;
    }

    /** Signs in the request of the one who asks, so that a few are done at once; the rest is done after it. */
    void begin(UUID batch) {
        long end = System.nanoTime() + patience.toNanos();
        if (!work(batch, () -> System.nanoTime() < end)) {
            thread.run(() -> goOn(batch));
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void recover() {
        thread.run(() -> batches.unfinished().forEach(this::goOn));
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.letEnd();
    }

    private void goOn(UUID batch) {
        try {
            onBehalf.of(batches.signerOf(batch), () -> work(batch, () -> !thread.stopping()));
        } catch (RuntimeException failure) {
            LOG.error("signing batch {} stopped; it goes on at the next start", batch, failure);
        }
    }

    /** Whether all of it is done. */
    private boolean work(UUID batch, BooleanSupplier on) {
        while (steps.signNext(batch)) {
            if (!on.getAsBoolean()) {
                break;
            }
        }
        steps.finish(batch);
        return !batches.get(batch).running();
    }
}
