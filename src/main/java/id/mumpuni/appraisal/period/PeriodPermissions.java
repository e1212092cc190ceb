package id.mumpuni.appraisal.period;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;

/**
 * Who opens periods and who watches them.
 *
 * @param leadsAbove whether the person leads the unit above the one in question, whose achievement it may then set
 */
public record PeriodPermissions(Actor actor, boolean leadsAbove) {

    public boolean mayWatch() {
        return mayOpen() || actor.hasAny(Role.AUDITOR, Role.UNIT_PERSONNEL_OFFICER);
    }

    public boolean mayOpen() {
        return actor.has(Role.PERSONNEL_OFFICER);
    }

    public boolean mayRateOrganisation() {
        return mayOpen() || leadsAbove;
    }
}
