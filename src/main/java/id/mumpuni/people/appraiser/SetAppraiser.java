package id.mumpuni.people.appraiser;

import id.mumpuni.people.EmployeePolicy;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SetAppraiser {

    private final Overrides overrides;
    private final Clock clock;

    SetAppraiser(Overrides overrides, Clock clock) {
        this.overrides = overrides;
        this.clock = clock;
    }

    @EmployeePolicy.MaySetAppraiser
    @Transactional
    void set(UUID id, UUID appraiser, String reason, LocalDate from, @Nullable LocalDate until) {
        if (appraiser.equals(id)) {
            throw new RuleViolation("people.appraiser.own");
        }
        if (!overrides.isInService(appraiser)) {
            throw new RuleViolation("people.appraiser.left");
        }
        if (until != null && until.isBefore(from)) {
            throw new RuleViolation("people.dates.reversed");
        }
        overrides.set(id, appraiser, reason.strip(), from, until);
    }

    /** The leader of the unit appraises again from today on. */
    @EmployeePolicy.MaySetAppraiser
    @Transactional
    void end(UUID id) {
        overrides.end(id, LocalDate.now(clock));
    }
}
