package id.mumpuni.settings.announcement;

import id.mumpuni.settings.access.SettingsPolicy;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is said to everybody: written, listed, taken down. */
@Controller
@RequestMapping("/pengumuman")
class AnnouncementController {

    private static final String PAGE = "settings/announcements";

    private final Announcements announcements;
    private final Announce announce;
    private final Clock clock;

    AnnouncementController(Announcements announcements, Announce announce, Clock clock) {
        this.announcements = announcements;
        this.announce = announce;
        this.clock = clock;
    }

    @SettingsPolicy.MayAnnounce
    @GetMapping
    String list(ListQuery query, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("form", new AnnouncementForm(null, false, today, today));
        return show(query, model);
    }

    @SettingsPolicy.MayAnnounce
    @PostMapping
    ModelAndView write(
            @Valid @ModelAttribute("form") AnnouncementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        form.check(LocalDate.now(clock), errors);
        if (errors.hasErrors()) {
            show(new ListQuery(null, null, null), model);
            return Forms.invalid(PAGE, model.asMap());
        }
        announce.announce(form.written());
        redirect.addFlashAttribute("notice", "settings.announcement.saved");
        return new ModelAndView("redirect:/pengumuman");
    }

    @SettingsPolicy.MayAnnounce
    @PostMapping("/{id}/akhir")
    String end(@PathVariable UUID id, RedirectAttributes redirect) {
        announce.end(id);
        redirect.addFlashAttribute("notice", "settings.announcement.ended");
        return "redirect:/pengumuman";
    }

    private String show(ListQuery query, Model model) {
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("page", announcements.page(query));
        model.addAttribute("today", LocalDate.now(clock));
        return PAGE;
    }
}
