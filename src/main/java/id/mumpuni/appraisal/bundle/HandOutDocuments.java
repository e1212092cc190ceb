package id.mumpuni.appraisal.bundle;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a bundle is downloaded, before it is: who holds so many results is on record. */
@Service
class HandOutDocuments {

    private final EvaluationBundles bundles;
    private final Clock clock;

    HandOutDocuments(EvaluationBundles bundles, Clock clock) {
        this.bundles = bundles;
        this.clock = clock;
    }

    @EvaluationBundlePolicy.Own
    @Transactional
    void handOut(UUID id) {
        bundles.get(id).handOut(Instant.now(clock));
    }
}
