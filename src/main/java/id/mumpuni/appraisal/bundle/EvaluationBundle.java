package id.mumpuni.appraisal.bundle;

import id.mumpuni.documents.BundleJob;
import id.mumpuni.documents.BundleStatus;
import id.mumpuni.shared.NotFound;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for the signed documents of a unit's people in a period. */
@Entity
class EvaluationBundle extends BundleJob {

    private UUID periodId;
    private int downloads;
    private @Nullable Instant downloadedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected EvaluationBundle() {}

    EvaluationBundle(UUID periodId, UUID unitId, UUID askedBy, Instant now) {
        super(unitId, askedBy, now);
        this.periodId = periodId;
    }

    /** Each time leaves a trace. */
    void handOut(Instant now) {
        if (status() != BundleStatus.READY) {
            throw new NotFound(EvaluationBundle.class, id());
        }
        downloads++;
        downloadedAt = now;
    }

    UUID periodId() {
        return periodId;
    }
}
