package id.mumpuni.appraisal.process;

import id.mumpuni.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Why somebody does not take part in the period. */
@Embeddable
record TakenOut(
        @Column(name = "taken_out_reason") String reason,

        @Enumerated(EnumType.STRING) @Column(name = "taken_out_kind")
        TakenOutKind kind) {

    /** @throws RuleViolation {@code appraisal.take-out.no-reason} */
    static TakenOut because(TakenOutKind kind, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("appraisal.take-out.no-reason");
        }
        return new TakenOut(reason.strip(), kind);
    }
}
