package id.mumpuni.home.start;

import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class HomeMenu implements MenuSource {

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(MenuItem.Group.OWN, 0, "home.menu", "home", "/", null, true));
    }
}
