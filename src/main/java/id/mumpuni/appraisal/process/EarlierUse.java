package id.mumpuni.appraisal.process;

import id.mumpuni.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That the result of an earlier period is to count for this one: one side proposes it, the other agrees. */
@Entity
@Table(name = "earlier_result_use")
class EarlierUse {

    @Id
    private UUID appraisalId;

    @Version
    private @Nullable Integer version;

    private UUID earlierId;

    @Enumerated(EnumType.STRING)
    private UseParty proposedAs;

    private UUID proposedBy;
    private Instant proposedAt;
    private @Nullable String note;
    private @Nullable UUID agreedBy;
    private @Nullable Instant agreedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected EarlierUse() {}

    EarlierUse(UUID appraisalId, UUID earlierId, UseParty as, UUID by, Instant now, @Nullable String note) {
        this.appraisalId = appraisalId;
        this.earlierId = earlierId;
        this.proposedAs = as;
        this.proposedBy = by;
        this.proposedAt = now;
        this.note = note == null || note.isBlank() ? null : note.strip();
    }

    void agree(UseParty as, UUID by, Instant now) {
        if (as == proposedAs) {
            throw new RuleViolation("earlier.own-proposal");
        }
        agreedBy = by;
        agreedAt = now;
    }

    boolean agreed() {
        return agreedBy != null;
    }

    UUID earlierId() {
        return earlierId;
    }

    UseParty proposedAs() {
        return proposedAs;
    }
}
