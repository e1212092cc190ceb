package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.rules.StudyOutcome;
import id.mumpuni.appraisal.rules.StudyRating;
import id.mumpuni.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How the studies of somebody on study leave stand.
 *
 * @param ground on which the appraiser says so; why the predicate leaves the quadrant
 * @param chosen of the two predicates for whoever did not finish; null: as the behaviour suggests
 */
@Embeddable
record Study(
        @Enumerated(EnumType.STRING) @Column(name = "study") StudyOutcome outcome,
        @Column(name = "study_ground") @Nullable String ground,

        @Enumerated(EnumType.STRING) @Column(name = "study_rating") @Nullable
        PerformanceRating chosen) {

    static Study of(StudyOutcome outcome, @Nullable String ground, @Nullable PerformanceRating chosen) {
        String said = ground == null || ground.isBlank() ? null : ground.strip();
        if (outcome != StudyOutcome.NOT_FINISHED) {
            return new Study(outcome, said, null);
        }
        if (said == null) {
            throw new RuleViolation("study.no-ground");
        }
        if (chosen != null && !StudyRating.CHOICES.contains(chosen)) {
            throw new RuleViolation("study.not-a-choice");
        }
        return new Study(outcome, said, chosen);
    }

    /** As somebody else decides; null: the predicate follows the behaviour. */
    Study choosing(@Nullable PerformanceRating other) {
        return of(outcome, ground, other);
    }

    /** The judgement with the predicate that goes with the studies; the levels stay as they were rated. */
    Judging on(Judging judging) {
        var work = judging.workResult();
        var behaviour = judging.behaviour();
        return work == null || behaviour == null
                ? judging
                : judging.rated(StudyRating.rate(outcome, chosen, work, behaviour));
    }
}
