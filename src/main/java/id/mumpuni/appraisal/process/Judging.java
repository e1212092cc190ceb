package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.ResultChange;
import id.mumpuni.appraisal.rules.RatingMatrix;
import id.mumpuni.shared.RuleViolation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What the appraiser thinks; either half may come first.
 *
 * @param headOverride why the head of a unit is rated otherwise than the unit's achievement proposes
 */
@Embeddable
record Judging(
        @Enumerated(EnumType.STRING) @Nullable ExpectationLevel workResult,
        @Enumerated(EnumType.STRING) @Nullable ExpectationLevel behaviour,
        @Enumerated(EnumType.STRING) @Nullable PerformanceRating rating,
        @Nullable String feedback,
        @Nullable String recommendation,
        @Nullable String headOverride) {

    static final Judging NOTHING = new Judging(null, null, null, null, null, null);

    static Judging of(
            @Nullable ExpectationLevel workResult,
            @Nullable ExpectationLevel behaviour,
            @Nullable String feedback,
            @Nullable String recommendation) {
        return new Judging(
                workResult,
                behaviour,
                workResult == null || behaviour == null ? null : RatingMatrix.rate(workResult, behaviour),
                feedback,
                recommendation,
                null);
    }

    Judging overriding(@Nullable String reason) {
        return new Judging(workResult, behaviour, rating, feedback, recommendation, reason);
    }

    /** With the predicate of the quadrant. */
    static Judging plain(Judging other) {
        return of(other.workResult, other.behaviour, other.feedback, other.recommendation)
                .overriding(other.headOverride);
    }

    Judging unrated() {
        return of(null, null, feedback, recommendation);
    }

    /** With another predicate than that of the quadrant. */
    Judging rated(PerformanceRating other) {
        return new Judging(workResult, behaviour, other, feedback, recommendation, headOverride);
    }

    /**
     * What an objection led to: other levels, or another predicate for studies that were not finished. Everything else
     * stays what the appraiser wrote.
     */
    Judging decided(ResultChange.Levels levels, @Nullable Study study) {
        Judging plain = of(levels.workResult(), levels.behaviour(), feedback, recommendation)
                .overriding(headOverride);
        Judging decided =
                study == null ? plain : study.choosing(levels.chosen()).on(plain);
        if (decided.equals(this)) {
            throw new RuleViolation("appraisal.same-levels");
        }
        return decided;
    }

    /** Other levels after calibration; the head of a unit is then rated otherwise than the unit for the same reason. */
    Judging calibrated(
            ExpectationLevel work, ExpectationLevel other, @Nullable ExpectationLevel ofUnit, @Nullable String why) {
        boolean overrides = ofUnit != null && work != ofUnit;
        boolean reasoned = headOverride != null && !headOverride.isBlank();
        return of(work, other, feedback, recommendation).overriding(overrides ? (reasoned ? headOverride : why) : null);
    }

    /** @param ofUnit the work result that is proposed from the achievement of the unit which the person leads */
    Judging toSign(@Nullable ExpectationLevel ofUnit) {
        ExpectationLevel work = workResult == null ? ofUnit : workResult;
        boolean overrides = ofUnit != null && work != ofUnit;
        if (overrides && (headOverride == null || headOverride.isBlank())) {
            throw new RuleViolation("appraisal.head-override-missing");
        }
        Judging whole = of(work, behaviour, feedback, recommendation).overriding(overrides ? headOverride : null);
        if (whole.rating() == null) {
            throw new RuleViolation("appraisal.not-rated");
        }
        return whole;
    }
}
