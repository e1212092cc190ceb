package id.mumpuni.integration.siasn;

import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ImportMenu implements MenuSource {

    private final ImportPolicy policy;

    ImportMenu(ImportPolicy policy) {
        this.policy = policy;
    }

    @Override
    public List<MenuItem> items() {
        return policy.anywhere().mayView()
                ? List.of(new MenuItem(
                        MenuItem.Group.MANAGE,
                        40,
                        "integration.menu",
                        "upload",
                        "/impor",
                        null,
                        policy.anywhere().mayStart()))
                : List.of();
    }
}
