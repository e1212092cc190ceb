package id.mumpuni.assessments.round;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RoundMenu implements MenuSource {

    private static final int AFTER_STANDARDS = 50;

    private final PersonnelPolicy personnel;

    RoundMenu(PersonnelPolicy personnel) {
        this.personnel = personnel;
    }

    @Override
    public List<MenuItem> items() {
        return personnel.here().maySeeEveryone()
                ? List.of(new MenuItem(
                        MenuItem.Group.MANAGE, AFTER_STANDARDS, "rounds.title", "users", "/asesmen", null, false))
                : List.of();
    }
}
