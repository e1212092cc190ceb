package id.mumpuni.people.appraiser;

import id.mumpuni.shared.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** "This is not my appraiser": reported once, settled once by a personnel officer. */
@Entity
class AppraiserDispute {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private UUID employeeId;
    private @Nullable UUID appraiserId;
    private @Nullable UUID proposedAppraiserId;
    private String note;
    private UUID reportedBy;
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private DisputeStatus status = DisputeStatus.OPEN;

    private @Nullable UUID settledAppraiserId;
    private @Nullable UUID settledBy;
    private @Nullable Instant settledAt;
    private @Nullable String settlement;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AppraiserDispute() {}

    AppraiserDispute(
            UUID employeeId,
            @Nullable UUID appraiserId,
            @Nullable UUID proposedAppraiserId,
            String note,
            UUID reportedBy,
            Instant now) {
        if (employeeId.equals(proposedAppraiserId)) {
            throw new RuleViolation("people.appraiser.own");
        }
        if (proposedAppraiserId != null && proposedAppraiserId.equals(appraiserId)) {
            throw new RuleViolation("people.dispute.same-appraiser");
        }
        this.employeeId = employeeId;
        this.appraiserId = appraiserId;
        this.proposedAppraiserId = proposedAppraiserId;
        this.note = note;
        this.reportedBy = reportedBy;
        this.reportedAt = now;
    }

    void accept(UUID newAppraiser, UUID by, Instant now) {
        settle(DisputeStatus.ACCEPTED, by, now);
        if (newAppraiser.equals(employeeId)) {
            throw new RuleViolation("people.appraiser.own");
        }
        settledAppraiserId = newAppraiser;
    }

    void decline(String reason, UUID by, Instant now) {
        settle(DisputeStatus.DECLINED, by, now);
        settlement = reason;
    }

    private void settle(DisputeStatus outcome, UUID by, Instant now) {
        if (status != DisputeStatus.OPEN) {
            throw new RuleViolation("people.dispute.settled");
        }
        status = outcome;
        settledBy = by;
        settledAt = now;
    }

    UUID employeeId() {
        return employeeId;
    }

    @Nullable
    UUID proposedAppraiserId() {
        return proposedAppraiserId;
    }

    DisputeStatus status() {
        return status;
    }

    String note() {
        return note;
    }
}
