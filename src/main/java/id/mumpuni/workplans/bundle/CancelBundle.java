package id.mumpuni.workplans.bundle;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops a bundle; the worker notices before the next document. */
@Service
class CancelBundle {

    private final PlanBundles bundles;
    private final Clock clock;

    CancelBundle(PlanBundles bundles, Clock clock) {
        this.bundles = bundles;
        this.clock = clock;
    }

    @BundlePolicy.Own
    @Transactional
    void cancel(UUID id) {
        bundles.get(id).cancel(Instant.now(clock));
    }
}
