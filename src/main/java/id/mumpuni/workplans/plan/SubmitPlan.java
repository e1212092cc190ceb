package id.mumpuni.workplans.plan;

import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.check.PlanHole;
import id.mumpuni.workplans.post.PlanOutlook;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person signs the plan and hands it to whoever appraises them today. */
@Service
public class SubmitPlan {

    private final WorkPlans plans;
    private final PlanContents contents;
    private final PlanOutlook outlook;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubmitPlan(
            WorkPlans plans,
            PlanContents contents,
            PlanOutlook outlook,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.contents = contents;
        this.outlook = outlook;
        this.events = events;
        this.clock = clock;
    }

    @PlanPolicy.MayOwn
    @Transactional
    public void submit(UUID id) {
        WorkPlan plan = plans.get(id);
        if (plan.status() == PlanStatus.SUBMITTED) {
            return; // pressed twice, or on a page from before: it is as the person wants it
        }
        plan.status().requireOpen();
        PlanOutlook.Post post = outlook.on(LocalDate.now(clock), plan.employeeId())
                .filter(today -> today.appraiserId() != null)
                .orElseThrow(() -> new RuleViolation("workplans.plan.no-appraiser"));
        plan.follow(post);
        plans.flush();
        List<PlanHole> holes = PlanHole.of(contents.find(id).orElseThrow());
        if (!holes.isEmpty()) {
            throw new RuleViolation(holes.get(0).code());
        }
        if (plans.unanswered(id) > 0) {
            throw new RuleViolation("workplans.remark.unanswered");
        }
        events.publishEvent(plan.submit(post, Instant.now(clock)));
    }
}
