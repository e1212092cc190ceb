package id.mumpuni.workplans.officer;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.clock.PlanDates;
import id.mumpuni.workplans.plan.NewPlans;
import id.mumpuni.workplans.rules.PlanClock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personnel officer drafts the plan of a person who has not by the second week of January, with last year's words. */
@Service
class DraftForPerson {

    private final NewPlans newPlans;
    private final LatePlans latePlans;
    private final PlanDates dates;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    DraftForPerson(
            NewPlans newPlans,
            LatePlans latePlans,
            PlanDates dates,
            JdbcClient jdbc,
            CurrentActor currentActor,
            Clock clock) {
        this.newPlans = newPlans;
        this.latePlans = latePlans;
        this.dates = dates;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @OfficerPolicy.MayDraftFor
    @Transactional
    UUID draft(UUID id, int year) {
        Optional<LatePlans.First> known = latePlans.newest(id, year);
        PlanStatus status = known.map(LatePlans.First::status).orElse(null);
        boolean first = known.map(plan -> plan.revision() == 1).orElse(true);
        LocalDate today = LocalDate.now(clock);
        if (!PlanClock.mayBeDraftedByOffice(dates.of(year, id, today), status, first, today)) {
            throw new RuleViolation("workplans.late.not-yet");
        }
        UUID plan = newPlans.start(id, year, null, true);
        jdbc.sql("UPDATE work_plan SET drafted_by = COALESCE(drafted_by, ?), version = version + 1 WHERE id = ?")
                .params(currentActor.get().employeeId(), plan)
                .update();
        return plan;
    }
}
