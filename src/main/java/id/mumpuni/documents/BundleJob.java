package id.mumpuni.documents;

import id.mumpuni.shared.RuleViolation;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's request for the documents of a unit in one file. Its documents are rows of their own, written as they are
 * finished, so that the work goes on where it was after the application was cut off.
 */
@MappedSuperclass
public abstract class BundleJob {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private BundleStatus status = BundleStatus.WAITING;

    private UUID askedBy;
    private Instant askedAt;
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected BundleJob() {}

    protected BundleJob(UUID unitId, UUID askedBy, Instant now) {
        this.unitId = unitId;
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    /** Also again, after the application was cut off. */
    public void run() {
        if (status.isOpen()) {
            status = BundleStatus.RUNNING;
        }
    }

    public void end(BundleStatus end, Instant now) {
        if (status.isOpen()) {
            status = end;
            finishedAt = now;
        }
    }

    public void cancel(Instant now) {
        if (!status.isOpen()) {
            throw new RuleViolation("documents.bundle.over");
        }
        end(BundleStatus.CANCELLED, now);
    }

    public UUID askedBy() {
        return askedBy;
    }

    public BundleStatus status() {
        return status;
    }

    public UUID id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }
}
