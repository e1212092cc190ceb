package id.mumpuni.progress.rhythm;

import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RhythmMenu implements MenuSource {

    private final RhythmPolicy policy;

    RhythmMenu(RhythmPolicy policy) {
        this.policy = policy;
    }

    @Override
    public List<MenuItem> items() {
        return policy.mayRead()
                ? List.of(new MenuItem(
                        MenuItem.Group.MANAGE,
                        15,
                        "progress.rhythm.menu",
                        "calendar-event",
                        "/irama-catatan",
                        null,
                        false))
                : List.of();
    }
}
