package id.mumpuni.appraisal.bundle;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops a bundle; the worker notices before the next document. */
@Service
class CancelDocuments {

    private final EvaluationBundles bundles;
    private final Clock clock;

    CancelDocuments(EvaluationBundles bundles, Clock clock) {
        this.bundles = bundles;
        this.clock = clock;
    }

    @EvaluationBundlePolicy.Own
    @Transactional
    void cancel(UUID id) {
        bundles.get(id).cancel(Instant.now(clock));
    }
}
