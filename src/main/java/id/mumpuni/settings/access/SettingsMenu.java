package id.mumpuni.settings.access;

import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SettingsMenu implements MenuSource {

    private final SettingsPolicy policy;

    SettingsMenu(SettingsPolicy policy) {
        this.policy = policy;
    }

    @Override
    public List<MenuItem> items() {
        SettingsPermissions may = policy.here();
        List<MenuItem> items = new ArrayList<>();
        if (may.mayAnnounce()) {
            items.add(new MenuItem(
                    MenuItem.Group.MANAGE, 84, "settings.announcements", "speakerphone", "/pengumuman", null, false));
        }
        if (may.mayAdminister()) {
            items.add(new MenuItem(
                    MenuItem.Group.MANAGE, 86, "settings.state", "heart-rate-monitor", "/pengaturan", null, false));
        }
        return items;
    }
}
