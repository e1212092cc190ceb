package id.mumpuni.workplans.bundle;

import id.mumpuni.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A request for the plans of a unit's people. Its documents are rows of their own, written as they are finished. */
@Entity
class PlanBundle {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private UUID unitId;
    private int year;
    private boolean withPapers;

    @Enumerated(EnumType.STRING)
    private BundleStatus status = BundleStatus.WAITING;

    private UUID askedBy;
    private Instant askedAt;
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PlanBundle() {}

    PlanBundle(UUID unitId, int year, boolean withPapers, UUID askedBy, Instant now) {
        this.unitId = unitId;
        this.year = year;
        this.withPapers = withPapers;
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    /** Also again, after the application was cut off. */
    void run() {
        if (status.isOpen()) {
            status = BundleStatus.RUNNING;
        }
    }

    void end(BundleStatus end, Instant now) {
        if (status.isOpen()) {
            status = end;
            finishedAt = now;
        }
    }

    void cancel(Instant now) {
        if (!status.isOpen()) {
            throw new RuleViolation("workplans.bundle.over");
        }
        end(BundleStatus.CANCELLED, now);
    }

    boolean hasPapers() {
        return withPapers;
    }

    UUID askedBy() {
        return askedBy;
    }

    BundleStatus status() {
        return status;
    }

    UUID id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }
}
