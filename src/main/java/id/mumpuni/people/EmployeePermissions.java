package id.mumpuni.people;

import java.util.UUID;

/**
 * What one person may do with another person's record. The directory is a phone book: name, post and unit are for
 * everyone who is signed in, everything else for those who need it.
 *
 * @param civilServant false for elected officials, whom nobody appraises
 * @param officerHere the actor is the personnel officer of the person's unit or of a unit above it
 * @param leads the actor leads the person's unit or one above it today, or appraises the person by an exception
 * @param appraises the actor is the person's appraiser today
 */
public record EmployeePermissions(
        Actor actor, UUID employeeId, boolean civilServant, boolean officerHere, boolean leads, boolean appraises) {

    public boolean mayView() {
        return true;
    }

    /** Number, birth date, rank and history. */
    public boolean mayViewDetails() {
        return actor.is(employeeId)
                || leads
                || appraises
                || officerHere
                || actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR);
    }

    /** Say that the appraiser shown is the wrong one. */
    public boolean mayReportAppraiser() {
        return civilServant && (actor.is(employeeId) || appraises || officerHere || actor.has(Role.PERSONNEL_OFFICER));
    }

    /** Say since when the person is no longer in service, or that this was a mistake. */
    public boolean mayRecordLeaving() {
        return !actor.is(employeeId) && actor.has(Role.PERSONNEL_OFFICER);
    }

    /** Say that the person does not lead the unit after all. Nobody decides that about themselves. */
    public boolean mayRevokeHead() {
        return civilServant && !actor.is(employeeId) && (officerHere || actor.has(Role.PERSONNEL_OFFICER));
    }

    /** Decide who appraises the person. Nobody chooses the own appraiser. */
    public boolean maySetAppraiser() {
        return civilServant && !actor.is(employeeId) && (officerHere || actor.has(Role.PERSONNEL_OFFICER));
    }
}
