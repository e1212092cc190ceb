package id.mumpuni.security.account;

import id.mumpuni.shared.Forms;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/akun/{id}")
class AccountStateController {

    private final DisableAccount disableAccount;
    private final EnableAccount enableAccount;
    private final UnlockAccount unlockAccount;

    AccountStateController(DisableAccount disableAccount, EnableAccount enableAccount, UnlockAccount unlockAccount) {
        this.disableAccount = disableAccount;
        this.enableAccount = enableAccount;
        this.unlockAccount = unlockAccount;
    }

    @AccountPolicy.MayManage
    @PostMapping("/penonaktifan")
    String disable(@PathVariable UUID id, RedirectAttributes redirect) {
        return change(id, disableAccount::disable, "account.was-disabled", redirect);
    }

    @AccountPolicy.MayManage
    @PostMapping("/pengaktifan")
    String enable(@PathVariable UUID id, RedirectAttributes redirect) {
        return change(id, enableAccount::enable, "account.was-enabled", redirect);
    }

    @AccountPolicy.MayUnlock
    @PostMapping("/pembukaan-kunci")
    String unlock(@PathVariable UUID id, RedirectAttributes redirect) {
        return change(id, unlockAccount::unlock, "account.was-unlocked", redirect);
    }

    private static String change(UUID id, Consumer<UUID> change, String notice, RedirectAttributes redirect) {
        return Forms.settle("/akun/" + id, redirect, notice, () -> change.accept(id));
    }
}
