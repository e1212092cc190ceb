package id.mumpuni.workplans.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person hands the plan to whoever appraises them today. */
@Service
class SubmitPlan {

    private final WorkPlans plans;
    private final PlanOutlook outlook;
    private final Clock clock;

    SubmitPlan(WorkPlans plans, PlanOutlook outlook, Clock clock) {
        this.plans = plans;
        this.outlook = outlook;
        this.clock = clock;
    }

    @PlanPolicy.MayWrite
    @Transactional
    void submit(UUID id) {
        WorkPlan plan = plans.get(id);
        UUID appraiser = outlook.on(LocalDate.now(clock), plan.employeeId())
                .map(PlanOutlook.Post::appraiserId)
                .orElse(null);
        plan.submit(appraiser, Instant.now(clock));
    }
}
