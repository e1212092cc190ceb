package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.rules.PeriodDates;
import id.mumpuni.appraisal.rules.PeriodKind;
import id.mumpuni.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A period of evaluation for a unit and everything below it. */
@Entity
class AppraisalPeriod {

    enum Status {
        OPENING, // its appraisals are being made
        STOPPING, // what was made is being removed
        OPEN,
        CLOSED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private String name;

    @Enumerated(EnumType.STRING)
    private PeriodKind kind;

    private UUID unitId;
    private LocalDate starts;
    private LocalDate ends;
    private LocalDate planDue;
    private LocalDate selfDue;
    private LocalDate ratingDue;
    private @Nullable LocalDate evaluationFrom;
    private @Nullable LocalDate calibrationDue;
    private UUID policyId;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPENING;

    private UUID openedBy;
    private Instant openedAt;
    private @Nullable String datesReason;
    private @Nullable String closeReason;
    private @Nullable String reopenReason;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AppraisalPeriod() {}

    /**
     * What somebody chose for it.
     *
     * @param calibrationDue last day of the calibration table; null: the policy has none
     */
    record Frame(
            String name,
            PeriodKind kind,
            UUID unitId,
            UUID policyId,
            @Nullable LocalDate calibrationDue) {}

    AppraisalPeriod(Frame frame, PeriodDates dates, UUID openedBy, Instant openedAt) {
        this.name = frame.name();
        this.kind = frame.kind();
        this.unitId = frame.unitId();
        this.policyId = frame.policyId();
        this.starts = dates.starts();
        this.ends = dates.ends();
        this.planDue = dates.planDue();
        this.selfDue = dates.selfDue();
        this.ratingDue = dates.ratingDue();
        this.evaluationFrom = dates.evaluationFrom();
        this.calibrationDue = frame.calibrationDue();
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        requireOrder();
        if (!dates.fit(frame.kind())) {
            throw new RuleViolation("period.not-of-kind." + frame.kind());
        }
    }

    /** The days by which the steps are due; the last of them is the end of the evaluation. */
    record Due(
            LocalDate plan,
            LocalDate self,
            LocalDate rating,
            @Nullable LocalDate calibration) {}

    /**
     * A year is never put further behind the end of January.
     *
     * @param takenOver a superior has signed in place of an appraiser: the appraisers' days are over for good
     */
    void moveDates(Due due, String reason, boolean takenOver) {
        requireOpen();
        if (reason.isBlank()) {
            throw new RuleViolation("period.dates-reason-missing");
        }
        LocalDate before = ratingDue;
        if (takenOver && due.rating().isAfter(before)) {
            throw new RuleViolation("period.taken-over");
        }
        planDue = due.plan();
        selfDue = due.self();
        ratingDue = due.rating();
        if (calibrationDue != null && due.calibration() != null) {
            calibrationDue = due.calibration();
        }
        datesReason = reason.strip();
        requireOrder();
        if (ratingDue.isAfter(before) && dates().afterJanuary(kind)) {
            throw new RuleViolation("period.after-january");
        }
    }

    /** @param reason needed if anything is left undone; null if nothing is */
    void close(@Nullable String reason) {
        requireOpen();
        status = Status.CLOSED;
        closeReason = reason;
    }

    /** While it is being opened; the worker takes back what was made so far. */
    void stopOpening() {
        if (status != Status.OPENING) {
            throw new RuleViolation("period.opening-over");
        }
        status = Status.STOPPING;
    }

    /** Signatures and what was written stay; unsigned appraisals go on where they stopped. */
    void reopen(String reason) {
        if (status != Status.CLOSED) {
            throw new RuleViolation("period.open-already");
        }
        if (reason.isBlank()) {
            throw new RuleViolation("period.reason-missing");
        }
        status = Status.OPEN;
        reopenReason = reason.strip();
    }

    UUID id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    private void requireOpen() {
        if (status != Status.OPEN) {
            throw new RuleViolation("period.closed");
        }
    }

    private PeriodDates dates() {
        LocalDate from = evaluationFrom == null ? starts : evaluationFrom;
        return new PeriodDates(starts, ends, from, planDue, selfDue, ratingDue);
    }

    private void requireOrder() {
        if (!dates().inOrder()) {
            throw new RuleViolation("period.dates-out-of-order");
        }
        if (calibrationDue != null
                && (calibrationDue.isAfter(ratingDue) || calibrationDue.isBefore(dates().evaluationFrom()))) {
            throw new RuleViolation("period.calibration-due.out-of-order");
        }
    }
}
