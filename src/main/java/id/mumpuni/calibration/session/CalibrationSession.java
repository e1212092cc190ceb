package id.mumpuni.calibration.session;

import id.mumpuni.calibration.table.HeldBy;
import id.mumpuni.calibration.table.SessionStatus;
import id.mumpuni.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A calibration table from its call to its minutes. */
@Entity
class CalibrationSession {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID periodId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private HeldBy mode;

    @Enumerated(EnumType.STRING)
    private SessionStatus status = SessionStatus.OPEN;

    private UUID openedBy;
    private Instant openedAt;
    private @Nullable Instant heldAt;
    private @Nullable UUID closedBy;
    private @Nullable Instant closedAt;
    private @Nullable UUID cancelledBy;
    private @Nullable Instant cancelledAt;
    private @Nullable String cancelReason;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CalibrationSession() {}

    CalibrationSession(UUID periodId, UUID unitId, HeldBy mode, UUID openedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.periodId = periodId;
        this.unitId = unitId;
        this.mode = mode;
        this.openedBy = openedBy;
        this.openedAt = now;
    }

    void hold(Instant now) {
        if (status != SessionStatus.OPEN) {
            throw new RuleViolation("calibration.session.begun");
        }
        status = SessionStatus.HELD;
        heldAt = now;
    }

    void close(UUID by, Instant now) {
        requireHeld();
        status = SessionStatus.CLOSED;
        closedBy = by;
        closedAt = now;
    }

    /** What came to the table goes back to the appraisers; what was said stays on record. */
    void cancel(UUID by, String reason, Instant now) {
        requireRunning();
        if (reason.isBlank()) {
            throw new RuleViolation("calibration.cancel.no-reason");
        }
        status = SessionStatus.CANCELLED;
        cancelledBy = by;
        cancelReason = reason.strip();
        cancelledAt = now;
    }

    void requireHeld() {
        if (status != SessionStatus.HELD) {
            throw new RuleViolation(
                    status == SessionStatus.OPEN ? "calibration.session.not-begun" : "calibration.session.over");
        }
    }

    void requireRunning() {
        if (!status.running()) {
            throw new RuleViolation("calibration.session.over");
        }
    }

    UUID id() {
        return id;
    }

    UUID periodId() {
        return periodId;
    }

    UUID unitId() {
        return unitId;
    }

    HeldBy mode() {
        return mode;
    }

    SessionStatus status() {
        return status;
    }
}
