package id.mumpuni.people.appraiser;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param decision what the pressed button says
 * @param other an appraiser who was not proposed
 * @param reason why the present appraiser stays
 */
record SettlementForm(
        @Nullable Decision decision,
        @Nullable UUID other,
        @Size(max = 1000) @Nullable String reason) {

    enum Decision {
        ACCEPT,
        OTHER,
        DECLINE
    }
}
