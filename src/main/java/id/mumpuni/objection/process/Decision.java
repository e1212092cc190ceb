package id.mumpuni.objection.process;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the superior decided, and the result as it is since then.
 *
 * @param recommendation required if the result was changed
 */
@Embeddable
record Decision(
        @Column(name = "decided_by") UUID by,
        @Column(name = "decided_at") Instant at,
        @Enumerated(EnumType.STRING) DecisionOutcome outcome,
        @Enumerated(EnumType.STRING) ExpectationLevel workResult,
        @Enumerated(EnumType.STRING) ExpectationLevel behaviour,
        @Enumerated(EnumType.STRING) PerformanceRating rating,
        @Column(name = "decision_reason") String reason,
        @Nullable String recommendation) {}
