package id.mumpuni.progress.record;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person may do with what is recorded for one plan. Peers and the system administrator may do nothing. */
public record ProgressPermissions(Actor actor, Facts plan) {

    /**
     * @param reviewerId the appraiser's own appraiser
     * @param past somebody else appraises the person now, and the plan's year is evaluated (ADR 0009)
     * @param holds the last revision that was set for its post, also after a move
     * @param inSubtree the person works in a unit that the actor looks after as unit personnel officer
     */
    record Facts(
            UUID employeeId,
            @Nullable UUID appraiserId,
            @Nullable UUID lineAppraiserId,
            @Nullable UUID reviewerId,
            boolean past,
            boolean holds,
            boolean inSubtree) {}

    public boolean mayView() {
        return isOwn()
                || actor.employeeId().equals(plan.lineAppraiserId())
                || tookPart() && !plan.past()
                || actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR)
                || actor.has(Role.UNIT_PERSONNEL_OFFICER) && plan.inSubtree();
    }

    public boolean isOwn() {
        return actor.is(plan.employeeId());
    }

    /** As the plan's appraiser or the one above. */
    private boolean tookPart() {
        return actor.employeeId().equals(plan.appraiserId())
                || actor.employeeId().equals(plan.reviewerId());
    }

    /** Into an earlier revision nothing is written any more: the one that holds shows it all. */
    public boolean mayRecord() {
        return isOwn() && plan.holds();
    }
}
