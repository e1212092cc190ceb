package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.rules.RatingMatrix;
import id.mumpuni.shared.RuleViolation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What the appraiser thinks; either half may come first. */
@Embeddable
record Judging(
        @Enumerated(EnumType.STRING) @Nullable ExpectationLevel workResult,
        @Enumerated(EnumType.STRING) @Nullable ExpectationLevel behaviour,
        @Enumerated(EnumType.STRING) @Nullable PerformanceRating rating,
        @Nullable String feedback,
        @Nullable String recommendation) {

    static final Judging NOTHING = new Judging(null, null, null, null, null);

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
                recommendation);
    }

    /** @param ofUnit the work result that follows from the achievement of the unit which the person leads */
    Judging toSign(@Nullable ExpectationLevel ofUnit) {
        if (ofUnit != null && workResult != null && workResult != ofUnit) {
            throw new RuleViolation("appraisal.head-follows-unit");
        }
        Judging whole = of(ofUnit == null ? workResult : ofUnit, behaviour, feedback, recommendation);
        if (whole.rating() == null) {
            throw new RuleViolation("appraisal.not-rated");
        }
        return whole;
    }
}
