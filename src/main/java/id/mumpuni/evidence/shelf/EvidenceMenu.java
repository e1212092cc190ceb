package id.mumpuni.evidence.shelf;

import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class EvidenceMenu implements MenuSource {

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(MenuItem.Group.OWN, 26, "evidence.menu", "paperclip", "/bukti", null, false));
    }
}
