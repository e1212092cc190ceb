package id.mumpuni.workplans.expectation;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.ExpectationsChanged;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.plan.OpenPlans;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leader changes special expectations during the year; what changed stays on record, and the person is told. */
@Service
class ChangeExpectations {

    private final OpenPlans plans;
    private final PlanContents contents;
    private final Expectations expectations;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;

    ChangeExpectations(
            OpenPlans plans,
            PlanContents contents,
            Expectations expectations,
            ApplicationEventPublisher events,
            CurrentActor currentActor) {
        this.plans = plans;
        this.contents = contents;
        this.expectations = expectations;
        this.events = events;
        this.currentActor = currentActor;
    }

    /** The values of which something else is expected now. */
    @PlanPolicy.MayLead
    @Transactional
    Set<CoreValue> change(UUID id, Map<CoreValue, String> wishes, @Nullable Integer shownVersion) {
        plans.requireSet(id, shownVersion);
        UUID me = currentActor.get().employeeId();
        Map<CoreValue, String> before = expectations.of(id);
        Set<CoreValue> changed = EnumSet.noneOf(CoreValue.class);
        for (CoreValue value : CoreValue.values()) {
            String text = wishes.get(value);
            if (!Objects.equals(before.get(value), text)) {
                changed.add(value);
                expectations.record(id, value, before.get(value), text, me);
                expectations.withLaterDrafts(id).forEach(plan -> expectations.write(plan, value, text));
            }
        }
        if (!changed.isEmpty()) {
            PlanContents.Plan plan = contents.find(id).orElseThrow();
            events.publishEvent(new ExpectationsChanged(id, plan.employeeId(), plan.year(), changed));
        }
        return changed;
    }
}
