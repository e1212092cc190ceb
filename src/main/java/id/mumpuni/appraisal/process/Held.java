package id.mumpuni.appraisal.process;

import id.mumpuni.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An objection holds the result from then on, until it is decided or withdrawn. */
@Embeddable
record Held(
        @Column(name = "objected_at") Instant since,
        @Column(name = "objection_ended_at") @Nullable Instant ended) {

    static Held since(Instant now) {
        return new Held(now, null);
    }

    /** @throws RuleViolation {@code appraisal.not-objected} */
    static Held ended(@Nullable Held held, Instant now) {
        if (held == null || held.ended != null) {
            throw new RuleViolation("appraisal.not-objected");
        }
        return new Held(held.since, now);
    }
}
