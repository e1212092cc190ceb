package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.clock.FinalBecause;
import id.mumpuni.appraisal.clock.SignedAs;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The signature under a result.
 *
 * @param signDue its last day as it was counted that day: a holiday that is added later makes nobody late
 * @param finalBy set if the result is final from the beginning
 */
@Embeddable
record Signature(
        UUID signedBy,
        @Enumerated(EnumType.STRING) SignedAs signedAs,
        Instant signedAt,
        LocalDate signDue,

        @Enumerated(EnumType.STRING) @Column(name = "final_by") @Nullable
        FinalBecause finalBy) {

    Signature decided() {
        return new Signature(signedBy, signedAs, signedAt, signDue, FinalBecause.DECIDED);
    }
}
