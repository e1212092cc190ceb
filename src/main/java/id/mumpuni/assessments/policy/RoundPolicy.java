package id.mumpuni.assessments.policy;

import id.mumpuni.assessments.rules.RaterGroup;
import id.mumpuni.assessments.rules.RoundPurpose;
import id.mumpuni.competencies.MatchBand;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what a round goes.
 *
 * @param peers how many are wanted to rate each person
 * @param mostForms how many drawn forms one rater gets at most
 * @param missingWeight percent of the weights that may be missing in a complete result
 * @param sitting how many questions are shown at once
 */
public record RoundPolicy(
        UUID id,
        int edition,
        String name,
        int number,
        String basis,
        RoundPurpose purpose,
        int superiorWeight,
        int peerWeight,
        int subordinateWeight,
        int publicWeight,
        int peers,
        int subordinates,
        int mostForms,
        int smallestGroup,
        int smallestOpen,
        int missingWeight,
        boolean capped,
        BigDecimal upperLine,
        BigDecimal lowerLine,
        int sitting,
        boolean comments,
        @Nullable OffsetDateTime frozenAt) {

    public boolean draft() {
        return frozenAt == null;
    }

    public MatchBand.Lines bands() {
        return new MatchBand.Lines(purpose == RoundPurpose.SELECTION, upperLine, lowerLine);
    }

    /** In percent; what people say of themselves weighs nothing. */
    public int weight(RaterGroup group) {
        return switch (group) {
            case SELF -> 0;
            case SUPERIOR -> superiorWeight;
            case PEER -> peerWeight;
            case SUBORDINATE -> subordinateWeight;
            case PUBLIC -> publicWeight;
        };
    }
}
