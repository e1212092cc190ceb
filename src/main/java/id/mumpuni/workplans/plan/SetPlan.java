package id.mumpuni.workplans.plan;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.workplans.CoreValue;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The appraiser sets the plan (menetapkan SKP), with special expectations where they wish. */
@Service
class SetPlan {

    private final WorkPlans plans;
    private final List<SettingRule> rules;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Clock clock;

    SetPlan(
            WorkPlans plans,
            List<SettingRule> rules,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Clock clock) {
        this.plans = plans;
        this.rules = rules;
        this.events = events;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PlanPolicy.MayDecide
    @Transactional
    void set(UUID id, Map<CoreValue, String> expectations, @Nullable Integer shownVersion) {
        WorkPlan plan = plans.get(id);
        plan.expect(shownVersion);
        rules.forEach(rule -> rule.check(id));
        events.publishEvent(plan.set(currentActor.get().employeeId(), expectations, Instant.now(clock)));
    }
}
