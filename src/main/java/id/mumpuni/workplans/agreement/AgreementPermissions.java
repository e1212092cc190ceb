package id.mumpuni.workplans.agreement;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;

/**
 * What one person may do with one unit's agreement.
 *
 * @param member works in the unit or below it
 * @param heads leads the unit, by post or standing in
 * @param leadsAbove leads the unit or one above it
 * @param officerHere personnel officer of the unit or of one above it
 */
record AgreementPermissions(Actor actor, boolean member, boolean heads, boolean leadsAbove, boolean officerHere) {

    public boolean mayView() {
        return mayWrite() || member || leadsAbove || actor.has(Role.AUDITOR);
    }

    public boolean mayWrite() {
        return heads || actor.has(Role.UNIT_PERSONNEL_OFFICER) && officerHere || actor.has(Role.PERSONNEL_OFFICER);
    }
}
