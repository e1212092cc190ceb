package id.mumpuni.security.account;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.Set;
import java.util.UUID;

/**
 * What one person may do with another person's account. Whoever hands out a code could use it, so nobody may issue one
 * for somebody who holds more rights than they do themselves: a unit's officer for none who judges others.
 *
 * @param granted the roles that the account's owner was granted
 * @param officerHere the owner works in a unit that the actor is the personnel officer of
 * @param appraises the owner leads a unit or appraises somebody for another reason
 */
record AccountPermissions(Actor actor, UUID ownerId, Set<Role> granted, boolean officerHere, boolean appraises) {

    public boolean mayView() {
        return actor.hasAny(Role.ADMINISTRATOR, Role.PERSONNEL_OFFICER) || officerHere;
    }

    public boolean mayIssueCode() {
        if (actor.has(Role.ADMINISTRATOR)) {
            return true;
        }
        if (actor.has(Role.PERSONNEL_OFFICER)) {
            return !granted.contains(Role.ADMINISTRATOR) && !granted.contains(Role.AUDITOR);
        }
        return officerHere && granted.isEmpty() && !appraises;
    }

    /** Close and reopen accounts, lift a block after wrong passwords. */
    public boolean mayManage() {
        return actor.has(Role.ADMINISTRATOR) && !actor.is(ownerId);
    }

    public boolean mayUnlock() {
        return actor.has(Role.ADMINISTRATOR);
    }
}
