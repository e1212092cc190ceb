package id.mumpuni.people.appraiser;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SettleDispute {

    private final Disputes disputes;
    private final Overrides overrides;
    private final CurrentActor currentActor;
    private final Clock clock;

    SettleDispute(Disputes disputes, Overrides overrides, CurrentActor currentActor, Clock clock) {
        this.disputes = disputes;
        this.overrides = overrides;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Without another appraiser the one that was proposed appraises from today on. */
    @DisputePolicy.MaySettle
    @Transactional
    void accept(UUID id, @Nullable UUID other) {
        AppraiserDispute dispute = disputes.get(id);
        UUID appraiser = other == null ? dispute.proposedAppraiserId() : other;
        if (appraiser == null) {
            throw new RuleViolation("people.dispute.nobody-proposed");
        }
        if (!overrides.isInService(appraiser)) {
            throw new RuleViolation("people.appraiser.left");
        }
        dispute.accept(appraiser, currentActor.get().employeeId(), Instant.now(clock));
        String reason = dispute.note().isBlank() ? "-" : dispute.note();
        overrides.set(dispute.employeeId(), appraiser, reason, LocalDate.now(clock), null);
    }

    @DisputePolicy.MaySettle
    @Transactional
    void decline(UUID id, String reason) {
        disputes.get(id).decline(reason.strip(), currentActor.get().employeeId(), Instant.now(clock));
    }
}
