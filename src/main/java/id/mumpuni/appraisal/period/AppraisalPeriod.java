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

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    private UUID openedBy;
    private Instant openedAt;
    private @Nullable String reopenReason;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AppraisalPeriod() {}

    AppraisalPeriod(String name, PeriodKind kind, UUID unitId, PeriodDates dates, UUID openedBy, Instant openedAt) {
        this.name = name;
        this.kind = kind;
        this.unitId = unitId;
        this.starts = dates.starts();
        this.ends = dates.ends();
        this.planDue = dates.planDue();
        this.selfDue = dates.selfDue();
        this.ratingDue = dates.ratingDue();
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        requireOrder();
        if (!dates.fit(kind)) {
            throw new RuleViolation("period.not-of-kind." + kind);
        }
    }

    void moveDates(LocalDate newPlanDue, LocalDate newSelfDue, LocalDate newRatingDue) {
        requireOpen();
        planDue = newPlanDue;
        selfDue = newSelfDue;
        ratingDue = newRatingDue;
        requireOrder();
    }

    void close() {
        requireOpen();
        status = Status.CLOSED;
    }

    /** Signatures and what was written stay; unsigned appraisals go on where they stopped. */
    void reopen(String reason) {
        if (status == Status.OPEN) {
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

    boolean open() {
        return status == Status.OPEN;
    }

    LocalDate ratingDue() {
        return ratingDue;
    }

    private void requireOpen() {
        if (status != Status.OPEN) {
            throw new RuleViolation("period.closed");
        }
    }

    private void requireOrder() {
        if (!new PeriodDates(starts, ends, planDue, selfDue, ratingDue).inOrder()) {
            throw new RuleViolation("period.dates-out-of-order");
        }
    }
}
