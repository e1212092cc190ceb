package id.mumpuni.calendar.holiday;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** In the menu of those who look after the periods; everybody else comes to the page from a clock that names it. */
@Component
class CalendarMenu implements MenuSource {

    private final CurrentActor currentActor;

    CalendarMenu(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public List<MenuItem> items() {
        return new PersonnelPermissions(currentActor.get()).mayOversee()
                ? List.of(new MenuItem(
                        MenuItem.Group.MANAGE, 22, "calendar.title", "calendar-off", "/hari-libur", null, false))
                : List.of();
    }
}
