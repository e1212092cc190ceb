package id.mumpuni.notifications.inbox;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bell in the top bar. Its count comes with the menu, which a session keeps for a while. */
@Component
class InboxMenu implements MenuSource {

    private final Inbox inbox;
    private final CurrentActor currentActor;

    InboxMenu(Inbox inbox, CurrentActor currentActor) {
        this.inbox = inbox;
        this.currentActor = currentActor;
    }

    @Override
    public List<MenuItem> items() {
        int unread = inbox.unread(currentActor.get().employeeId());
        return List.of(
                new MenuItem(MenuItem.Group.TOP, 0, "notifications.menu", "bell", "/pemberitahuan", unread, false));
    }
}
