package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.rules.RatingMatrix;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's appraisal in one period. Opening a period makes them all at once, by SQL. */
@Entity
class Appraisal {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID periodId;
    private UUID employeeId;
    private @Nullable UUID appraiserId;
    private @Nullable UUID planId;

    @Enumerated(EnumType.STRING)
    private AppraisalStatus status = AppraisalStatus.OPEN;

    private @Nullable Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ExpectationLevel workResult;

    @Enumerated(EnumType.STRING)
    private @Nullable ExpectationLevel behaviour;

    @Enumerated(EnumType.STRING)
    private @Nullable PerformanceRating rating;

    private @Nullable String feedback;
    private @Nullable String recommendation;
    private @Nullable UUID signedBy;
    private @Nullable Instant signedAt;
    private @Nullable Instant acknowledgedAt;
    private @Nullable String takenOutReason;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Appraisal() {}

    Appraisal(UUID id, UUID periodId, UUID employeeId, UUID appraiserId, UUID planId) {
        this.id = id;
        this.periodId = periodId;
        this.employeeId = employeeId;
        this.appraiserId = appraiserId;
        this.planId = planId;
    }

    void submit(Instant now) {
        requireTakingPart();
        require(AppraisalStatus.OPEN, "appraisal.already-submitted");
        if (planId == null) {
            throw new RuleViolation("appraisal.no-plan");
        }
        status = AppraisalStatus.SUBMITTED;
        submittedAt = now;
    }

    /** Takes the self-assessment back to go on with it; what the appraiser prepared stays. */
    void withdraw() {
        requireUnsigned();
        require(AppraisalStatus.SUBMITTED, "appraisal.not-submitted");
        status = AppraisalStatus.OPEN;
        submittedAt = null;
    }

    /** Notes the appraiser's judgement; either half may come first, and it may change until it is signed. */
    void judge(
            @Nullable ExpectationLevel newWorkResult,
            @Nullable ExpectationLevel newBehaviour,
            @Nullable String newFeedback,
            @Nullable String newRecommendation) {
        requireUnsigned();
        workResult = newWorkResult;
        behaviour = newBehaviour;
        rating = newWorkResult == null || newBehaviour == null ? null : RatingMatrix.rate(newWorkResult, newBehaviour);
        feedback = newFeedback;
        recommendation = newRecommendation;
    }

    /** @param ofUnit the work result that follows from the achievement of the unit which the person leads */
    void sign(UUID appraiser, @Nullable ExpectationLevel ofUnit, Instant now) {
        requireUnsigned();
        require(AppraisalStatus.SUBMITTED, "appraisal.not-submitted");
        if (ofUnit != null && workResult != null && workResult != ofUnit) {
            throw new RuleViolation("appraisal.head-follows-unit");
        }
        workResult = ofUnit == null ? workResult : ofUnit;
        if (workResult == null || behaviour == null) {
            throw new RuleViolation("appraisal.not-rated");
        }
        if (needsReason() && (feedback == null || feedback.isBlank())) {
            throw new RuleViolation("appraisal.reason-missing");
        }
        rating = RatingMatrix.rate(workResult, behaviour);
        status = AppraisalStatus.SIGNED;
        signedBy = appraiser;
        signedAt = now;
    }

    void acknowledge(Instant now) {
        require(AppraisalStatus.SIGNED, "appraisal.not-signed");
        status = AppraisalStatus.ACKNOWLEDGED;
        acknowledgedAt = now;
    }

    /** For somebody who left, is on leave or away to study: it no longer counts, and nothing of it is lost. */
    void takeOut(String reason) {
        requireUnsigned();
        if (reason.isBlank()) {
            throw new RuleViolation("appraisal.take-out.no-reason");
        }
        takenOutReason = reason.strip();
    }

    void putBack() {
        takenOutReason = null;
    }

    /** Refuses a change that was made on the ground of an older state. */
    void expectVersion(int seen) {
        if (version == null || version != seen) {
            throw new Stale(Appraisal.class, id);
        }
    }

    private void requireUnsigned() {
        if (status.signed()) {
            throw new RuleViolation("appraisal.already-signed");
        }
        requireTakingPart();
    }

    private void requireTakingPart() {
        if (takenOutReason != null) {
            throw new RuleViolation("appraisal.taken-out");
        }
    }

    private boolean needsReason() {
        return workResult != ExpectationLevel.MEETS || behaviour != ExpectationLevel.MEETS;
    }

    private void require(AppraisalStatus expected, String code) {
        if (status != expected) {
            throw new RuleViolation(code);
        }
    }

    UUID id() {
        return id;
    }

    UUID periodId() {
        return periodId;
    }

    UUID employeeId() {
        return employeeId;
    }

    @Nullable
    UUID appraiserId() {
        return appraiserId;
    }

    AppraisalStatus status() {
        return status;
    }

    @Nullable
    ExpectationLevel workResult() {
        return workResult;
    }

    @Nullable
    ExpectationLevel behaviour() {
        return behaviour;
    }

    @Nullable
    PerformanceRating rating() {
        return rating;
    }

    @Nullable
    String feedback() {
        return feedback;
    }

    @Nullable
    String recommendation() {
        return recommendation;
    }

    @Nullable
    UUID signedBy() {
        return signedBy;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant signedAt() {
        return signedAt;
    }

    @Nullable
    Instant acknowledgedAt() {
        return acknowledgedAt;
    }
}
