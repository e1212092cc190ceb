package id.mumpuni.appraisal.period;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a period: every person of the unit's subtree gets an appraisal, in one statement. */
@Service
class OpenPeriod {

    record Opened(UUID id, int people) {}

    private final AppraisalPeriods periods;
    private final PeriodPeople people;
    private final CurrentActor currentActor;
    private final Clock clock;

    OpenPeriod(AppraisalPeriods periods, PeriodPeople people, CurrentActor currentActor, Clock clock) {
        this.periods = periods;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PeriodPolicy.MayOpen
    @Transactional
    Opened open(PeriodForm form) {
        UUID unit = requireNonNull(form.unit());
        var kind = requireNonNull(form.kind());
        var dates = requireNonNull(form.dates());
        AppraisalPeriod period;
        try {
            period = periods.saveAndFlush(new AppraisalPeriod(
                    requireNonNull(form.name()).strip(),
                    kind,
                    unit,
                    dates,
                    currentActor.get().employeeId(),
                    Instant.now(clock)));
        } catch (DataIntegrityViolationException overlaps) {
            throw new RuleViolation("period.overlaps");
        }
        var scope = PeriodPeople.Scope.of(unit, kind, dates.starts(), dates.ends(), LocalDate.now(clock));
        int opened = people.open(period.id(), scope);
        if (opened == 0) {
            throw new RuleViolation("period.nobody");
        }
        return new Opened(period.id(), opened);
    }
}
