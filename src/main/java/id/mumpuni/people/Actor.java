package id.mumpuni.people;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * The person who asks, as far as rules care: who they are and which roles they hold.
 *
 * @param officerOf the units whose subtrees a unit personnel officer looks after; empty for everyone else
 */
public record Actor(UUID employeeId, Set<Role> roles, Set<UUID> officerOf) implements Serializable {

    public Actor {
        roles = Set.copyOf(roles);
        officerOf = Set.copyOf(officerOf);
    }

    public Actor(UUID employeeId, Set<Role> roles) {
        this(employeeId, roles, Set.of());
    }

    public boolean is(UUID otherEmployeeId) {
        return employeeId.equals(otherEmployeeId);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
