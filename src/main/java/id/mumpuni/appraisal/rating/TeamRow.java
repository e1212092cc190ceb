package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.process.AppraisalStatus;
import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.appraisal.rules.RatingMatrix;
import id.mumpuni.appraisal.rules.ServedPeriod;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of the team, as the appraiser's list shows them.
 *
 * @param ownUnit the achievement of the unit that the person leads; null if there is none
 * @param ledUnit the unit which the appraiser leads towards this person
 * @param leftOn set if the person is no longer in service
 * @param reasonMissing the policy of the cycle asks for a reason that is not there, or for what it rests on
 * @param organisation its achievement, or that of the nearest unit above it
 */
record TeamRow(
        UUID id,
        int version,
        String name,
        @Nullable String position,
        AppraisalStatus status,
        boolean planned,
        @Nullable OrganisationRating ownUnit,
        String ledUnit,
        @Nullable OrganisationRating organisation,
        @Nullable ExpectationLevel workResult,
        @Nullable ExpectationLevel behaviour,
        @Nullable String feedback,
        @Nullable String recommendation,
        @Nullable LocalDate leftOn,
        LocalDate starts,
        LocalDate ends,
        boolean reasonMissing) {

    /** What keeps a row from being signed; the message key is {@code TeamRow.Gap.NAME}. */
    enum Gap {
        NO_PLAN,
        NOT_SUBMITTED,
        LEFT,
        UNRATED,
        HALF_RATED,
        NO_REASON
    }

    /** Whoever leads a unit has its achievement as the work result. */
    @Override
    public @Nullable ExpectationLevel workResult() {
        return ownUnit == null ? workResult : ownUnit.workResultOfHead();
    }

    public @Nullable PerformanceRating predicate() {
        ExpectationLevel work = workResult();
        return work == null || behaviour == null ? null : RatingMatrix.rate(work, behaviour);
    }

    public boolean half() {
        return (workResult() == null) != (behaviour == null);
    }

    public boolean signed() {
        return status.signed();
    }

    public boolean handedIn() {
        return status != AppraisalStatus.OPEN;
    }

    public boolean needsReason() {
        return predicate() != null && reasonMissing;
    }

    public @Nullable Gap gap() {
        if (!planned) {
            return Gap.NO_PLAN;
        }
        if (!handedIn()) {
            return leftOn == null ? Gap.NOT_SUBMITTED : Gap.LEFT;
        }
        if (half()) {
            return Gap.HALF_RATED;
        }
        if (predicate() == null) {
            return Gap.UNRATED;
        }
        return needsReason() ? Gap.NO_REASON : null;
    }

    /** Nobody else can hand in for the person; somebody who hardly served the period is for BKD to take out. */
    public boolean mayGoOn() {
        return gap() == Gap.LEFT && leftOn != null && ServedPeriod.mostly(starts, ends, leftOn);
    }

    public boolean ready() {
        return !signed() && gap() == null;
    }
}
