package id.mumpuni.security.signin;

import id.mumpuni.people.Actor;
import id.mumpuni.people.SignedIn;
import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Equal for every session of one person, whatever roles they held when it began: sessions are counted by it. */
final class SignedInPerson implements SignedIn, AuthenticatedPrincipal, Serializable {

    private static final long serialVersionUID = 1;

    private final Actor actor;
    private final String displayName;

    SignedInPerson(Actor actor, String displayName) {
        this.actor = actor;
        this.displayName = displayName;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public String displayName() {
        return displayName;
    }

    /** Ends up in logs, so it is the id and not the name. */
    @Override
    public String getName() {
        return actor.employeeId().toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedInPerson person && person.actor.is(actor.employeeId());
    }

    @Override
    public int hashCode() {
        return actor.employeeId().hashCode();
    }

    @Override
    public String toString() {
        return getName();
    }
}
