package id.mumpuni.assessments.rating;

import id.mumpuni.assessments.rules.RaterGroup;
import id.mumpuni.assessments.rules.RoundPhase;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form as its rater sees it.
 *
 * @param answered how many questions have an answer, "not observed" among them
 */
record FormFacts(
        UUID id,
        UUID raterId,
        UUID participantId,
        RaterGroup relation,
        String roundName,
        UUID policyId,
        RoundPhase phase,
        LocalDate opens,
        LocalDate closes,
        String name,
        @Nullable String position,
        @Nullable String unit,
        int items,
        int answered,
        @Nullable String comment,
        boolean submitted) {

    public boolean complete() {
        return answered == items;
    }

    /** It waits for its rater. */
    public boolean waiting() {
        return phase == RoundPhase.OPEN && !submitted;
    }
}
