package id.mumpuni.people.appraiser;

import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuItem.Group;
import id.mumpuni.shared.MenuSource;
import id.mumpuni.shared.Todo;
import id.mumpuni.shared.TodoSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The people pages in the menu, and the open reports on the start page. */
@Component
class PeopleMenu implements MenuSource, TodoSource {

    private final CurrentActor currentActor;
    private final DisputeList disputes;

    PeopleMenu(CurrentActor currentActor, DisputeList disputes) {
        this.currentActor = currentActor;
        this.disputes = disputes;
    }

    @Override
    public List<MenuItem> items() {
        Actor actor = currentActor.get();
        var may = new PersonnelPermissions(actor);
        var items = new ArrayList<MenuItem>();
        Group group = may.mayOversee() ? Group.MANAGE : Group.OWN;
        items.add(new MenuItem(group, 60, "people.directory.title", "users", "/direktori", null, may.mayOversee()));
        items.add(new MenuItem(group, 61, "people.unit.title", "sitemap", "/unit", null, false));
        if (may.mayOversee()) {
            int waiting = disputes.waitingFor(actor);
            items.add(
                    new MenuItem(group, 62, "people.dispute.list", "user-question", "/penilai-keliru", waiting, false));
            items.add(new MenuItem(group, 63, "people.gaps.title", "hierarchy-2", "/garis-penilaian", null, false));
            items.add(new MenuItem(group, 64, "people.head.title", "user-check", "/kepala-unit", null, false));
            items.add(new MenuItem(group, 65, "people.delegation.title", "users-group", "/delegasi", null, false));
        }
        if (may.mayManage()) {
            items.add(new MenuItem(group, 66, "people.official.title", "building-community", "/pejabat", null, false));
        }
        if (may.mayManage()) {
            items.add(new MenuItem(group, 67, "people.leaving.title", "user", "/pegawai-berhenti", null, false));
        }
        if (may.maySeeRoles()) {
            items.add(new MenuItem(Group.MANAGE, 80, "people.role.title", "shield-lock", "/peran", null, false));
        }
        return items;
    }

    @Override
    public List<Todo> todos() {
        int waiting = disputes.waitingFor(currentActor.get());
        return waiting == 0
                ? List.of()
                : List.of(new Todo(
                        "user-question",
                        "people.todo.disputes",
                        "people.todo.disputes.detail",
                        List.of(waiting),
                        null,
                        "people.todo.disputes.action",
                        "/penilai-keliru",
                        false));
    }
}
