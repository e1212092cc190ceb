package id.mumpuni.workplans.cascade;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Role;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import id.mumpuni.workplans.decision.TeamPages;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The matrix in the menu of those who lead, and what others ask of their people. */
@Component
class CascadeReminders implements MenuSource, TodoSource {

    private final TeamPages teams;
    private final GuestRequests requests;
    private final CurrentActor currentActor;

    CascadeReminders(TeamPages teams, GuestRequests requests, CurrentActor currentActor) {
        this.teams = teams;
        this.requests = requests;
        this.currentActor = currentActor;
    }

    @Override
    public List<MenuItem> items() {
        Actor actor = currentActor.get();
        List<MenuItem> items = new ArrayList<>();
        boolean leads = teams.leading(actor.employeeId()).appraises();
        if (leads) {
            items.add(item(MenuItem.Group.TEAM, 5, "cascade.menu", "table", "/matriks-peran"));
            items.add(item(MenuItem.Group.TEAM, 6, "cascade.coverage.menu", "sitemap", "/cakupan-peran"));
        } else if (actor.hasAny(Role.PERSONNEL_OFFICER, Role.UNIT_PERSONNEL_OFFICER, Role.AUDITOR)) {
            items.add(item(MenuItem.Group.MANAGE, 45, "cascade.coverage.menu", "sitemap", "/cakupan-peran"));
        }
        return items;
    }

    @Override
    public List<Todo> todos() {
        Actor actor = currentActor.get();
        int waiting = teams.leading(actor.employeeId()).appraises() ? requests.waiting(actor.employeeId()) : 0;
        return waiting == 0
                ? List.of()
                : List.of(new Todo(
                        "users-plus",
                        "cascade.todo.guests",
                        "cascade.todo.guests.detail",
                        List.of(waiting),
                        null,
                        "cascade.todo.guests.action",
                        "/penugasan-lintas-unit",
                        false));
    }

    private static MenuItem item(MenuItem.Group group, int order, String label, String icon, String href) {
        return new MenuItem(group, order, label, icon, href, null, false);
    }
}
