package id.mumpuni.security.account;

import id.mumpuni.notifications.Outbox;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/akun")
class AccountController {

    private final AccountList list;
    private final AccountDetail detail;
    private final AccountPolicy policy;
    private final Outbox outbox;
    private final CurrentActor currentActor;

    AccountController(
            AccountList list, AccountDetail detail, AccountPolicy policy, Outbox outbox, CurrentActor currentActor) {
        this.list = list;
        this.detail = detail;
        this.policy = policy;
        this.outbox = outbox;
        this.currentActor = currentActor;
    }

    @AccountPolicy.MaySeeList
    @GetMapping
    String list(ListQuery query, @RequestParam(required = false) @Nullable String status, Model model) {
        AccountList.Status chosen = statusOf(status);
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("status", chosen);
        model.addAttribute("statuses", AccountList.Status.values());
        model.addAttribute("page", list.visibleTo(currentActor.get(), chosen, query));
        return "security/account/list";
    }

    @AccountPolicy.MayView
    @GetMapping("/{id}")
    String detail(@PathVariable UUID id, Model model) {
        model.addAttribute("account", detail.of(id));
        model.addAttribute("may", policy.on(id));
        model.addAttribute("mailOpen", outbox.open());
        model.addAttribute("blockedUntil", detail.blockedUntil(id));
        return "security/account/detail";
    }

    private static AccountList.@Nullable Status statusOf(@Nullable String name) {
        for (AccountList.Status status : AccountList.Status.values()) {
            if (status.name().equalsIgnoreCase(name)) {
                return status;
            }
        }
        return null;
    }
}
