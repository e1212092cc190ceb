package id.mumpuni.evidence.shelf;

import id.mumpuni.people.Actor;
import java.util.UUID;

/**
 * What one person may do with one piece of evidence. It is the owner's; others read it as far as the modules that use it
 * say.
 */
record EvidencePermissions(Actor actor, Facts evidence) {

    /**
     * @param shown a module that uses it lets this person read it
     * @param used a module uses it, or a newer piece has taken its place
     */
    record Facts(UUID ownerId, boolean shown, boolean used) {}

    public boolean isOwn() {
        return actor.is(evidence.ownerId());
    }

    public boolean mayRead() {
        return isOwn() || evidence.shown();
    }

    public boolean mayDelete() {
        return isOwn() && !evidence.used();
    }
}
