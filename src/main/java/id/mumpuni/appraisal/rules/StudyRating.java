package id.mumpuni.appraisal.rules;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The predicate with regard to study leave: whoever does not finish is rated "kurang" or "sangat kurang", whatever the
 * quadrant says, with regard to the behaviour (PermenPANRB 6/2022, Lampiran IV, letter d of the periodic and of the annual
 * evaluation). Which of the two goes with which behaviour the regulation leaves to the appraiser; ours is a proposal.
 */
public final class StudyRating {

    /** What the appraiser may choose for whoever did not finish. */
    public static final List<PerformanceRating> CHOICES = List.of(PerformanceRating.POOR, PerformanceRating.VERY_POOR);

    private StudyRating() {}

    public static PerformanceRating propose(ExpectationLevel behaviour) {
        return behaviour == ExpectationLevel.BELOW ? PerformanceRating.VERY_POOR : PerformanceRating.POOR;
    }

    /** What may be chosen; empty: nothing, as the quadrant says it. */
    public static List<PerformanceRating> choices(@Nullable StudyOutcome outcome) {
        return outcome == StudyOutcome.NOT_FINISHED ? CHOICES : List.of();
    }

    /** @param chosen by the appraiser; null: as proposed */
    public static PerformanceRating rate(
            @Nullable StudyOutcome outcome,
            @Nullable PerformanceRating chosen,
            ExpectationLevel workResult,
            ExpectationLevel behaviour) {
        if (outcome != StudyOutcome.NOT_FINISHED) {
            return RatingMatrix.rate(workResult, behaviour);
        }
        return chosen == null ? propose(behaviour) : chosen;
    }
}
