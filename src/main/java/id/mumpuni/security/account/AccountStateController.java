package id.mumpuni.security.account;

import java.util.UUID;
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
        disableAccount.disable(id);
        return done(id, "account.was-disabled", redirect);
    }

    @AccountPolicy.MayManage
    @PostMapping("/pengaktifan")
    String enable(@PathVariable UUID id, RedirectAttributes redirect) {
        enableAccount.enable(id);
        return done(id, "account.was-enabled", redirect);
    }

    @AccountPolicy.MayUnlock
    @PostMapping("/pembukaan-kunci")
    String unlock(@PathVariable UUID id, RedirectAttributes redirect) {
        unlockAccount.unlock(id);
        return done(id, "account.was-unlocked", redirect);
    }

    private static String done(UUID id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/akun/" + id;
    }
}
