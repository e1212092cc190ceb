package id.mumpuni.security.account;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.Set;
import java.util.UUID;

/**
 * What one person may do with another person's account. Whoever hands out a code could use it, so nobody may issue one
 * for somebody who holds more rights than they do themselves.
 *
 * @param granted the roles that the account's owner was granted
 * @param officerHere the owner works in a unit that the actor is the personnel officer of
 */
record AccountPermissions(Actor actor, UUID ownerId, Set<Role> granted, boolean officerHere) {

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
        return officerHere && granted.isEmpty();
    }

    /** Close and reopen accounts, lift a block after wrong passwords. */
    public boolean mayManage() {
        return actor.has(Role.ADMINISTRATOR) && !actor.is(ownerId);
    }

    public boolean mayUnlock() {
        return actor.has(Role.ADMINISTRATOR);
    }
}
