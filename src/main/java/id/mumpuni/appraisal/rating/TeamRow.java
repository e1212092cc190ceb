package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.clock.Step;
import id.mumpuni.appraisal.process.AppraisalStatus;
import id.mumpuni.appraisal.process.TableState;
import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.appraisal.rules.ServedPeriod;
import id.mumpuni.appraisal.rules.StudyOutcome;
import id.mumpuni.appraisal.rules.StudyRating;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of the team, as the appraiser's list shows them.
 *
 * @param ownUnit the achievement of the unit that the person leads; null if there is none, or if it proposes nothing
 * @param ledUnit the unit which the appraiser leads towards this person
 * @param handedIn the self-assessment
 * @param mine whoever looks may judge it now
 * @param tooEarly the evaluation has not begun
 * @param leftOn set if the person is no longer in service
 * @param reasonMissing the policy of the cycle asks for a reason that is not there, or for what it rests on
 * @param table how far calibration is, where the policy has one
 * @param unanswered calibration proposes other levels and the appraiser has not said yes or no
 * @param organisation its achievement, or that of the nearest unit above it
 * @param late last year's counts, because this year's was not there by the end of January
 * @param headOverride why the head of a unit is rated otherwise than its achievement proposes
 * @param study how the studies of somebody on study leave stand
 * @param studyRating what the appraiser chose for whoever did not finish them
 * @param earlierRating of the earlier result that counts by agreement
 */
record TeamRow(
        UUID id,
        int version,
        String name,
        @Nullable String position,
        AppraisalStatus status,
        Step step,
        boolean handedIn,
        boolean mine,
        boolean tooEarly,
        boolean planned,
        @Nullable OrganisationRating ownUnit,
        UUID ledUnitId,
        String ledUnit,
        @Nullable OrganisationRating organisation,
        boolean late,
        @Nullable ExpectationLevel workResult,
        @Nullable ExpectationLevel behaviour,
        @Nullable String feedback,
        @Nullable String recommendation,
        @Nullable String headOverride,
        @Nullable LocalDate leftOn,
        LocalDate starts,
        LocalDate ends,
        boolean reasonMissing,
        @Nullable StudyOutcome study,
        @Nullable PerformanceRating studyRating,
        @Nullable PerformanceRating earlierRating,
        TableState table,
        boolean unanswered) {

    /** What keeps a row from being signed; the message key is {@code TeamRow.Gap.NAME}. */
    enum Gap {
        NO_PLAN,
        NOT_SUBMITTED,
        LEFT,
        WINDOW_OVER,
        TOO_EARLY,
        UNRATED,
        HALF_RATED,
        NO_HEAD_REASON,
        NO_REASON,
        CALIBRATION, // to be handed to the table first
        AT_TABLE,
        UNANSWERED
    }

    /** Whoever leads a unit begins with what its achievement proposes. */
    @Override
    public @Nullable ExpectationLevel workResult() {
        return workResult == null && ownUnit != null ? ownUnit.workResultOfHead() : workResult;
    }

    public @Nullable PerformanceRating predicate() {
        ExpectationLevel work = workResult();
        if (work == null || behaviour == null) {
            return null;
        }
        return earlierRating == null ? StudyRating.rate(study, studyRating, work, behaviour) : earlierRating;
    }

    public boolean half() {
        return (workResult() == null) != (behaviour == null);
    }

    public boolean signed() {
        return status.signed();
    }

    /** Theirs to judge, and not already said by an earlier result. */
    public boolean judged() {
        return mine && earlierRating == null;
    }

    /** The appraiser's days are over, and it is not signed. */
    private boolean windowOver() {
        return !signed() && (step == Step.TAKE_OVER || step == Step.STRANDED);
    }

    /** It was the viewer's to judge and is no more. */
    public boolean lost() {
        return windowOver() && !mine;
    }

    /** No longer waited for: it is judged without. */
    public boolean withoutSelf() {
        return !handedIn && !signed() && step != Step.SELF && gap() != Gap.LEFT;
    }

    public boolean needsReason() {
        return predicate() != null && reasonMissing && !atTable();
    }

    /** The head of a unit is rated otherwise than its achievement proposes. */
    public boolean overrides() {
        ExpectationLevel work = workResult();
        return ownUnit != null && earlierRating == null && work != null && work != ownUnit.workResultOfHead();
    }

    public boolean needsHeadReason() {
        return overrides() && !signed() && (headOverride == null || headOverride.isBlank());
    }

    public @Nullable Gap gap() {
        if (!planned) {
            return Gap.NO_PLAN;
        }
        if (lost()) {
            return Gap.WINDOW_OVER;
        }
        if (atTable()) {
            return table.waitedFor() ? Gap.AT_TABLE : unanswered ? Gap.UNANSWERED : null;
        }
        if (step == Step.SELF) {
            return Gap.NOT_SUBMITTED;
        }
        if (!handedIn && leftOn != null && !ServedPeriod.mostly(starts, ends, leftOn)) {
            return Gap.LEFT; // for BKD to take out
        }
        return tooEarly ? Gap.TOO_EARLY : gapInRating();
    }

    private @Nullable Gap gapInRating() {
        if (half()) {
            return Gap.HALF_RATED;
        }
        if (predicate() == null) {
            return Gap.UNRATED;
        }
        if (needsHeadReason()) {
            return Gap.NO_HEAD_REASON;
        }
        if (needsReason()) {
            return Gap.NO_REASON;
        }
        return step == Step.RATE && table.waitedFor() ? Gap.CALIBRATION : null;
    }

    /** Handed to the calibration table, and not the superior's by lapse of days. */
    public boolean atTable() {
        return step == Step.PROPOSED;
    }

    /** Something is said below the predicate. */
    public boolean remarked() {
        return signed() || atTable() || needsHeadReason() || needsReason();
    }

    /** Whole, and to be handed to the calibration table. */
    public boolean proposable() {
        return !signed() && gap() == Gap.CALIBRATION;
    }

    /** As long as no session has taken it up. */
    public boolean retractable() {
        return atTable() && (table == TableState.AHEAD || table == TableState.PASSED);
    }

    public boolean ready() {
        return !signed() && gap() == null;
    }
}
