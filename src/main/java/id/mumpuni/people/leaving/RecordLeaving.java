package id.mumpuni.people.leaving;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.EmployeeLeft;
import id.mumpuni.people.EmployeePolicy;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.people.ReportingLineChanged;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Retirement, death, a move to another government: the person stays on record, and is no longer in service. */
@Service
class RecordLeaving {

    private final Leavers leavers;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordLeaving(Leavers leavers, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.leavers = leavers;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** @param on the first day on which the person is no longer in service */
    @EmployeePolicy.MayRecordLeaving
    @Transactional
    void end(UUID id, LocalDate on) {
        if (endAll(List.of(id), on).isEmpty()) {
            throw new RuleViolation(
                    requireNonNull(leavers.obstacles(List.of(id)).get(id)).message());
        }
    }

    /** @param because null: nobody said so */
    @EmployeePolicy.MayRecordLeaving
    @Transactional
    void end(UUID id, LocalDate on, @Nullable LeavingKind because) {
        end(id, on);
        leavers.note(id, because);
    }

    /** Whoever cannot leave on that day is left as they are; returns who left. */
    @PersonnelPolicy.MayManage
    @Transactional
    List<UUID> end(Collection<UUID> ids, LocalDate on) {
        UUID self = currentActor.get().employeeId();
        return endAll(ids.stream().filter(id -> !id.equals(self)).distinct().toList(), on);
    }

    private List<UUID> endAll(List<UUID> ids, LocalDate on) {
        List<UUID> left = leavers.end(ids, on);
        if (!left.isEmpty() && !on.isAfter(LocalDate.now(clock))) {
            leavers.dropRoles(LocalDate.now(clock));
            left.forEach(person -> events.publishEvent(new EmployeeLeft(person)));
        }
        if (!left.isEmpty()) {
            events.publishEvent(new ReportingLineChanged());
        }
        return left;
    }
}
