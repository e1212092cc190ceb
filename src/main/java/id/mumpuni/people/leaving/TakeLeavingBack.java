package id.mumpuni.people.leaving;

import id.mumpuni.people.EmployeePolicy;
import id.mumpuni.people.ReportingLineChanged;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a mistake back: the last post runs on. Roles, stand-ins and exceptions are for somebody to give again. */
@Service
class TakeLeavingBack {

    private final Leavers leavers;
    private final ApplicationEventPublisher events;

    TakeLeavingBack(Leavers leavers, ApplicationEventPublisher events) {
        this.leavers = leavers;
        this.events = events;
    }

    @EmployeePolicy.MayRecordLeaving
    @Transactional
    void resume(UUID id) {
        if (!leavers.resume(id)) {
            throw new RuleViolation("people.leaving.in-service");
        }
        events.publishEvent(new ReportingLineChanged());
    }
}
