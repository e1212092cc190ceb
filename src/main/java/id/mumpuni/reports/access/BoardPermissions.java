package id.mumpuni.reports.access;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;

/**
 * What one person may do with the board of one unit and everything below it. The system administrator sees none of it.
 *
 * @param unit its name
 * @param officerHere the actor is the personnel officer of the unit or of one above it
 * @param leadsHere the actor leads the unit or one above it today
 */
public record BoardPermissions(Actor actor, String unit, boolean officerHere, boolean leadsHere) {

    public boolean mayWatch() {
        return looksAfter() || actor.has(Role.AUDITOR);
    }

    public boolean mayRemind() {
        return looksAfter();
    }

    private boolean looksAfter() {
        return officerHere || leadsHere || actor.has(Role.PERSONNEL_OFFICER);
    }
}
