package id.mumpuni.audit.trail;

import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AuditMenu implements MenuSource {

    private final AuditPolicy policy;

    AuditMenu(AuditPolicy policy) {
        this.policy = policy;
    }

    @Override
    public List<MenuItem> items() {
        if (!policy.here().mayRead()) {
            return List.of();
        }
        return List.of(
                new MenuItem(MenuItem.Group.MANAGE, 90, "audit.menu", "history", "/jejak-perubahan", null, false));
    }
}
