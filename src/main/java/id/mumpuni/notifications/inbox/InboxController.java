package id.mumpuni.notifications.inbox;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.PageOf;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/pemberitahuan")
class InboxController {

    private final InboxPage inbox;
    private final MailChoices mail;
    private final ReadNotification readNotification;
    private final ReadAllNotifications readAllNotifications;
    private final CurrentActor currentActor;

    InboxController(
            InboxPage inbox,
            MailChoices mail,
            ReadNotification readNotification,
            ReadAllNotifications readAllNotifications,
            CurrentActor currentActor) {
        this.inbox = inbox;
        this.mail = mail;
        this.readNotification = readNotification;
        this.readAllNotifications = readAllNotifications;
        this.currentActor = currentActor;
    }

    @GetMapping
    String list(ListQuery query, Model model) {
        UUID person = currentActor.get().employeeId();
        PageOf<InboxPage.Letter> page = inbox.of(person, query);
        model.addAttribute("page", page);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("unread", page.rows().stream().anyMatch(InboxPage.Letter::unread));
        model.addAttribute("mail", mail.of(person));
        return "notifications/inbox/list";
    }

    /** Reading leads to what it is about. */
    @InboxPolicy.MayRead
    @PostMapping("/{id}/pembacaan")
    String read(@PathVariable UUID id) {
        return "redirect:" + readNotification.read(id);
    }

    @PostMapping("/pembacaan")
    String readAll(RedirectAttributes redirect) {
        readAllNotifications.readAll();
        redirect.addFlashAttribute("notice", "notifications.all-read");
        return "redirect:/pemberitahuan";
    }
}
