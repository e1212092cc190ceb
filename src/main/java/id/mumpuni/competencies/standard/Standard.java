package id.mumpuni.competencies.standard;

import id.mumpuni.people.PositionKind;
import id.mumpuni.people.PositionLevel;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of what a position, or a tier of positions, asks for.
 *
 * @param title of the position; null for a tier
 * @param kind of the tier or of the position
 * @param validFrom null for a draft
 */
record Standard(
        UUID id,
        @Nullable UUID positionId,
        @Nullable String title,
        PositionKind kind,
        @Nullable PositionLevel level,
        int number,
        int version,
        String basis,
        boolean verified,
        @Nullable LocalDate validFrom) {

    public boolean isDraft() {
        return validFrom == null;
    }

    public boolean isTier() {
        return positionId == null;
    }
}
