package id.mumpuni.workplans.agreement;

import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everybody works in some unit, so everybody finds its agreement. */
@Component
class AgreementMenu implements MenuSource {

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(
                MenuItem.Group.OWN, 25, "agreement.menu", "file-certificate", "/perjanjian-kinerja", null, false));
    }
}
