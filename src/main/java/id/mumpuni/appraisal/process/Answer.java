package id.mumpuni.appraisal.process;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the person answered: the own signature, or that it is refused and why.
 *
 * @param due the last day for it as it was counted that day
 */
@Embeddable
record Answer(
        @Nullable Instant acknowledgedAt,
        @Nullable Instant refusedAt,
        @Nullable String refusal,
        @Column(name = "answer_due") @Nullable LocalDate due) {}
