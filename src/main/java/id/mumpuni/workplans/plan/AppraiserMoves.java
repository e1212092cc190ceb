package id.mumpuni.workplans.plan;

import id.mumpuni.people.AppraiserChanged;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plans that are not set yet follow the person to the new appraiser. */
@Component
class AppraiserMoves {

    private final WorkPlans plans;
    private final Clock clock;

    AppraiserMoves(WorkPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @EventListener
    void on(AppraiserChanged change) {
        if (!change.from().isAfter(LocalDate.now(clock))) { // a later change is found when the plan is submitted
            plans.openOf(change.employeeId()).forEach(plan -> plan.handOver(change.newAppraiserId()));
        }
    }
}
