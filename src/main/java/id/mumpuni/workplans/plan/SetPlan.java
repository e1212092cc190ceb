package id.mumpuni.workplans.plan;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.WorkPlanSetBySuperior;
import id.mumpuni.workplans.access.PlanPolicy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The appraiser sets the plan (menetapkan SKP), or their superior where they have not in time (Lampiran II, C.5). */
@Service
public class SetPlan {

    private final WorkPlans plans;
    private final List<AgreedResources> resources;
    private final List<SettingRule> rules;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Clock clock;

    SetPlan(
            WorkPlans plans,
            List<AgreedResources> resources,
            List<SettingRule> rules,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Clock clock) {
        this.plans = plans;
        this.resources = resources;
        this.rules = rules;
        this.events = events;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PlanPolicy.MayDecide
    @Transactional
    public void set(UUID id, Map<CoreValue, String> expectations, Set<UUID> agreed, @Nullable Integer shownVersion) {
        WorkPlan plan = plans.get(id);
        plan.requireVersion(shownVersion);
        rules.forEach(rule -> rule.check(id));
        UUID me = currentActor.get().employeeId();
        var set = plan.set(me, expectations, Instant.now(clock));
        resources.forEach(part -> part.agree(id, agreed));
        plans.flush(); // listeners read the plan
        events.publishEvent(set);
        UUID appraiser = requireNonNull(plan.appraiserId());
        if (!appraiser.equals(me)) {
            events.publishEvent(new WorkPlanSetBySuperior(id, plan.employeeId(), appraiser, me, plan.year()));
        }
    }

    /** Which of the resources of a plan whoever sets it agrees to. */
    public interface AgreedResources {

        void agree(UUID planId, Set<UUID> lines);
    }
}
