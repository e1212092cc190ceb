package id.mumpuni.people.appraiser;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.EmployeePolicy;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ReportAppraiser {

    private final Disputes disputes;
    private final Overrides overrides;
    private final CurrentActor currentActor;
    private final Clock clock;

    ReportAppraiser(Disputes disputes, Overrides overrides, CurrentActor currentActor, Clock clock) {
        this.disputes = disputes;
        this.overrides = overrides;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @EmployeePolicy.MayReportAppraiser
    @Transactional
    void report(UUID id, @Nullable UUID proposed, String note) {
        if (proposed != null && !overrides.isInService(proposed)) {
            throw new RuleViolation("people.appraiser.left");
        }
        if (disputes.existsByEmployeeIdAndStatus(id, DisputeStatus.OPEN)) {
            throw new RuleViolation("people.dispute.already-open");
        }
        UUID shown = overrides.appraiserOn(id, LocalDate.now(clock));
        UUID reporter = currentActor.get().employeeId();
        try {
            disputes.saveAndFlush(
                    new AppraiserDispute(id, shown, proposed, note.strip(), reporter, Instant.now(clock)));
        } catch (DataIntegrityViolationException oneIsOpen) {
            throw new RuleViolation("people.dispute.already-open");
        }
    }
}
