package id.mumpuni.security.account;

import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AccountMenu implements MenuSource {

    private final AccountPolicy policy;

    AccountMenu(AccountPolicy policy) {
        this.policy = policy;
    }

    @Override
    public List<MenuItem> items() {
        if (!policy.maySeeList()) {
            return List.of();
        }
        return List.of(new MenuItem(MenuItem.Group.MANAGE, 80, "account.menu", "key", "/akun", null, false));
    }
}
