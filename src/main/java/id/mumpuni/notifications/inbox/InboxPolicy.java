package id.mumpuni.notifications.inbox;

import id.mumpuni.people.CurrentActor;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** A notification is for its recipient and for nobody else, whatever their role. */
@Component("inboxPolicy")
class InboxPolicy {

    private final Inbox inbox;
    private final CurrentActor currentActor;

    InboxPolicy(Inbox inbox, CurrentActor currentActor) {
        this.inbox = inbox;
        this.currentActor = currentActor;
    }

    public boolean mayRead(UUID id) {
        return currentActor.get().is(inbox.recipient(id));
    }

    /** For what everybody does with the own inbox. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("isAuthenticated()")
    @interface Own {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@inboxPolicy.mayRead(#id)")
    @interface MayRead {}
}
