package id.mumpuni.workplans.workbook;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;

/**
 * Who may take the plans of a unit out as a workbook and propose with it. A leader sees in it whom they may see
 * anyway: themselves, whom they appraise and whom those appraise.
 *
 * @param leadsHere leads the unit or one above it
 * @param officerHere personnel officer of the unit or of one above it
 */
record SheetPermissions(Actor actor, boolean leadsHere, boolean officerHere) {

    public boolean mayUse() {
        return leadsHere || maySeeAll();
    }

    public boolean maySeeAll() {
        return actor.has(Role.PERSONNEL_OFFICER) || actor.has(Role.UNIT_PERSONNEL_OFFICER) && officerHere;
    }
}
