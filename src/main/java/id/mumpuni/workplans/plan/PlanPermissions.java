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
     * @param inSubtree the person works in a unit that the actor looks after as unit personnel officer
     */
    record Facts(
            UUID employeeId,
            @Nullable UUID appraiserId,
            @Nullable UUID lineAppraiserId,
            @Nullable UUID reviewerId,
            PlanStatus status,
            boolean inSubtree) {}

    public boolean mayView() {
        return actor.is(plan.employeeId())
                || actor.employeeId().equals(plan.appraiserId())
                || actor.employeeId().equals(plan.lineAppraiserId())
                || actor.employeeId().equals(plan.reviewerId())
                || actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR)
                || actor.has(Role.UNIT_PERSONNEL_OFFICER) && plan.inSubtree();
    }

    public boolean mayEdit() {
        return actor.is(plan.employeeId()) && plan.status().isOpen();
    }

    public boolean mayDecide() {
        return actor.employeeId().equals(plan.appraiserId()) && plan.status() == PlanStatus.SUBMITTED;
    }

    public boolean isOwn() {
        return actor.is(plan.employeeId());
    }
}
