package id.mumpuni.progress.team;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Leaders;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class TeamMenu implements MenuSource {

    private final Leaders leaders;
    private final CurrentActor currentActor;

    TeamMenu(Leaders leaders, CurrentActor currentActor) {
        this.leaders = leaders;
        this.currentActor = currentActor;
    }

    @Override
    public List<MenuItem> items() {
        return leaders.leads(currentActor.get().employeeId())
                ? List.of(new MenuItem(
                        MenuItem.Group.TEAM, 20, "progress.team.menu", "notebook", "/catatan-tim", null, false))
                : List.of();
    }
}
