package id.mumpuni.progress.team;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class TeamMenu implements MenuSource {

    private final TeamRecords team;
    private final CurrentActor currentActor;

    TeamMenu(TeamRecords team, CurrentActor currentActor) {
        this.team = team;
        this.currentActor = currentActor;
    }

    @Override
    public List<MenuItem> items() {
        return team.leads(currentActor.get().employeeId())
                ? List.of(new MenuItem(
                        MenuItem.Group.TEAM, 20, "progress.team.menu", "notebook", "/catatan-tim", null, false))
                : List.of();
    }
}
