package id.mumpuni.integration.siasn;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;

/** What one person may do with the import. The only place where this is said. */
record ImportPermissions(Actor actor) {

    public boolean mayView() {
        return actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR);
    }

    public boolean mayStart() {
        return actor.has(Role.PERSONNEL_OFFICER);
    }

    /** Whose decision it is to apply or cancel a run; whether there is something to decide now is the run's to say. */
    public boolean mayDecide() {
        return mayStart();
    }
}
