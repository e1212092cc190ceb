package id.mumpuni.publicservice.service;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;

/** What one person may do with one service. The only place where this is said. */
public record ServicePermissions(Actor actor, Facts facts) {

    /**
     * @param officerHere the actor is the personnel officer of the service's unit or of one above it
     * @param leadsHere the actor leads that unit or one above it
     * @param worksHere the actor works in that unit or below it
     */
    public record Facts(boolean officerHere, boolean leadsHere, boolean worksHere, boolean open) {}

    public boolean mayManage() {
        return actor.has(Role.PERSONNEL_OFFICER) || facts.officerHere() || facts.leadsHere();
    }

    /** Whoever serves gives the codes away. */
    public boolean isStaff() {
        return mayManage() || facts.worksHere();
    }

    public boolean mayView() {
        return isStaff() || actor.has(Role.AUDITOR);
    }

    /** What the page offers at this moment. */
    public boolean mayMakeCodes() {
        return isStaff() && facts.open();
    }
}
