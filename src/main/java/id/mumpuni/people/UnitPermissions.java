package id.mumpuni.people;

/**
 * What one person may do with one unit.
 *
 * @param officerHere the actor is the personnel officer of the unit or of one above it
 */
public record UnitPermissions(Actor actor, boolean officerHere) {

    public boolean mayView() {
        return true;
    }

    public boolean mayEdit() {
        return actor.has(Role.PERSONNEL_OFFICER);
    }

    /** Name a stand-in (Plt./Plh.) for its leader, confirm its head. */
    public boolean mayDelegate() {
        return officerHere || actor.has(Role.PERSONNEL_OFFICER);
    }

    public boolean mayViewDelegations() {
        return mayDelegate() || actor.has(Role.AUDITOR);
    }
}
