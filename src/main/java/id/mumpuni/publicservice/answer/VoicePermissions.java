package id.mumpuni.publicservice.answer;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person may do with one voice. The only place where this is said. */
record VoicePermissions(Actor actor, Facts facts) {

    /**
     * @param told the person it is about may read it: it is verified, and there are enough answers about them
     * @param officerHere the actor is the personnel officer of the service's unit or of one above it
     */
    public record Facts(@Nullable UUID servedBy, boolean told, boolean officerHere) {}

    public boolean isAboutActor() {
        return facts.servedBy() != null && actor.is(facts.servedBy());
    }

    /** Nobody judges words about themselves. */
    public boolean mayModerate() {
        return !isAboutActor() && (actor.has(Role.PERSONNEL_OFFICER) || facts.officerHere());
    }

    public boolean mayReply() {
        return isAboutActor() && facts.told();
    }
}
