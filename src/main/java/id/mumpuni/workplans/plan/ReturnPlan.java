package id.mumpuni.workplans.plan;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.remark.Remarks;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan goes back to the person, with what to change: to the whole, and to single lines. */
@Service
public class ReturnPlan {

    private final WorkPlans plans;
    private final Remarks remarks;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;

    ReturnPlan(WorkPlans plans, Remarks remarks, ApplicationEventPublisher events, CurrentActor currentActor) {
        this.plans = plans;
        this.remarks = remarks;
        this.events = events;
        this.currentActor = currentActor;
    }

    @PlanPolicy.MayDecide
    @Transactional
    public void giveBack(UUID id, String note, Remarks.Written lines) {
        var returned = plans.get(id).giveBack(note);
        remarks.write(id, currentActor.get().employeeId(), lines);
        events.publishEvent(returned);
    }
}
