package id.mumpuni.workplans.cascade;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do with the matrix of a leader. Members see their own roles beside their own plan, not each
 * other's.
 *
 * @param appraiserId who appraises the leader today
 * @param leadsAbove the actor leads a unit above the leader's
 * @param officerHere personnel officer of the leader's unit or of one above it
 */
record MatrixPermissions(
        Actor actor, UUID leaderId, @Nullable UUID appraiserId, boolean leadsAbove, boolean officerHere) {

    public boolean mayWrite() {
        return actor.is(leaderId);
    }

    public boolean mayView() {
        return mayWrite()
                || actor.employeeId().equals(appraiserId)
                || leadsAbove
                || actor.has(Role.UNIT_PERSONNEL_OFFICER) && officerHere
                || actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR);
    }
}
