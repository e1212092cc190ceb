package id.mumpuni.appraisal.process;

import id.mumpuni.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an appraisal went over the calibration table.
 *
 * @param sessionId the session that took it up
 * @param reason why the appraiser signs otherwise than the table proposes
 */
@Embeddable
record Tabled(
        Instant proposedAt,
        @Column(name = "calibration_id") @Nullable UUID sessionId,
        @Nullable Instant calibratedAt,

        @Enumerated(EnumType.STRING) @Column(name = "calibration_answer") @Nullable
        CalibrationAnswer answer,

        @Column(name = "calibration_reason") @Nullable String reason) {

    static Tabled at(Instant now) {
        return new Tabled(now, null, null, null, null);
    }

    /** @throws RuleViolation {@code calibration.answer.not-closed}: the table has not spoken */
    static Tabled answered(@Nullable Tabled of, CalibrationAnswer given, @Nullable String why) {
        if (of == null || of.calibratedAt == null) {
            throw new RuleViolation("calibration.answer.not-closed");
        }
        return new Tabled(of.proposedAt, of.sessionId, of.calibratedAt, given, why);
    }
}
