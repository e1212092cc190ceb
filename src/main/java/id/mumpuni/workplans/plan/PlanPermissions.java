package id.mumpuni.workplans.plan;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person may do with one work plan. Peers and the system administrator may do nothing. */
record PlanPermissions(Actor actor, Facts plan) {

    /**
     * @param lineAppraiserId who appraises the person today; the plan's own appraiser may be an earlier one
     * @param reviewerId the appraiser's own appraiser
     * @param newest no later revision of the same year exists
     * @param inSubtree the person works in a unit that the actor looks after as unit personnel officer
     */
    record Facts(
            UUID employeeId,
            @Nullable UUID appraiserId,
            @Nullable UUID lineAppraiserId,
            @Nullable UUID reviewerId,
            PlanStatus status,
            int revision,
            boolean newest,
            boolean inSubtree) {}

    public boolean mayView() {
        return isOwn()
                || appraises()
                || actor.employeeId().equals(plan.lineAppraiserId())
                || actor.employeeId().equals(plan.reviewerId())
                || actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR)
                || actor.has(Role.UNIT_PERSONNEL_OFFICER) && plan.inSubtree();
    }

    /** It is theirs to write; whether it can be written in now is the plan's to say. */
    public boolean isOwn() {
        return actor.is(plan.employeeId());
    }

    /** It is theirs to decide; whether there is something to decide now is the plan's to say. */
    public boolean appraises() {
        return actor.employeeId().equals(plan.appraiserId());
    }

    /** What the pages offer at this moment. */
    public boolean mayEdit() {
        return isOwn() && plan.status().isOpen();
    }

    public boolean mayDecide() {
        return appraises() && plan.status() == PlanStatus.SUBMITTED;
    }

    public boolean mayRevise() {
        return isOwn() && plan.status() == PlanStatus.SET && plan.newest();
    }

    public boolean mayDropRevision() {
        return mayEdit() && plan.revision() > 1;
    }
}
