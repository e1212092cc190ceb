package id.mumpuni.appraisal.period;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;

/**
 * Who opens periods and who watches them.
 *
 * @param leadsAbove whether the person leads the unit above the one in question, or above some unit of the period: also
 *     as Plt. or Plh. Whoever does sets the achievement of the units below (PermenPANRB 6/2022, Lampiran IV)
 */
public record PeriodPermissions(Actor actor, boolean leadsAbove) {

    public boolean mayWatch() {
        return mayOpen() || actor.hasAny(Role.AUDITOR, Role.UNIT_PERSONNEL_OFFICER);
    }

    public boolean mayOpen() {
        return actor.has(Role.PERSONNEL_OFFICER);
    }

    public boolean mayViewAchievements() {
        return mayWatch() || leadsAbove;
    }

    public boolean mayRateOrganisation() {
        return mayOpen() || leadsAbove;
    }
}
