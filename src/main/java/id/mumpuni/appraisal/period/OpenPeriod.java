package id.mumpuni.appraisal.period;

import static java.util.Objects.requireNonNull;

import id.mumpuni.appraisal.opening.OpeningAsked;
import id.mumpuni.appraisal.policy.CyclePolicies;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for a period: it notes whom it concerns, agency by agency; their appraisals are made in the background. */
@Service
class OpenPeriod {

    record Asked(UUID id, int people) {}

    private final AppraisalPeriods periods;
    private final PeriodPeople people;
    private final CyclePolicies policies;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Clock clock;

    OpenPeriod(
            AppraisalPeriods periods,
            PeriodPeople people,
            CyclePolicies policies,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Clock clock) {
        this.periods = periods;
        this.people = people;
        this.policies = policies;
        this.events = events;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PeriodPolicy.MayOpen
    @Transactional
    Asked open(PeriodForm form) {
        var policy = policies.get(requireNonNull(form.policy()));
        if (policy.draft()) {
            throw new RuleViolation("period.policy-not-in-force");
        }
        var frame = new AppraisalPeriod.Frame(
                requireNonNull(form.name()).strip(),
                requireNonNull(form.kind()),
                requireNonNull(form.unit()),
                policy.id(),
                policy.rules().calibrated() ? form.calibrationDue() : null);
        if (policy.rules().calibrated() && form.calibrationDue() == null) {
            throw new RuleViolation("period.calibration-due.missing");
        }
        AppraisalPeriod period;
        try {
            period = periods.saveAndFlush(new AppraisalPeriod(
                    frame, requireNonNull(form.dates()), currentActor.get().employeeId(), Instant.now(clock)));
        } catch (DataIntegrityViolationException overlaps) {
            throw new RuleViolation("period.overlaps");
        }
        int noted = people.note(period.id(), form.scope(LocalDate.now(clock)));
        if (noted == 0) {
            throw new RuleViolation("period.nobody");
        }
        events.publishEvent(new OpeningAsked(period.id()));
        return new Asked(period.id(), noted);
    }
}
