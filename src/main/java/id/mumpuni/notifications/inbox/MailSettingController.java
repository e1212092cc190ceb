package id.mumpuni.notifications.inbox;

import id.mumpuni.notifications.rules.MailRhythm;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Forms;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How often mail tells that something waits, and when the next one would. */
@Controller
@RequestMapping("/pemberitahuan/pengaturan")
class MailSettingController {

    private static final String PAGE = "notifications/inbox/setting";

    private final MailChoices choices;
    private final ChooseMail chooseMail;
    private final CurrentActor currentActor;
    private final Clock clock;

    MailSettingController(MailChoices choices, ChooseMail chooseMail, CurrentActor currentActor, Clock clock) {
        this.choices = choices;
        this.chooseMail = chooseMail;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        MailChoices.Choice mail = describe(model);
        model.addAttribute("form", new MailSettingForm(mail.rhythm()));
        return PAGE;
    }

    @PostMapping
    ModelAndView choose(
            @Valid @ModelAttribute("form") MailSettingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (errors.hasErrors()) {
            describe(model);
            return Forms.invalid(PAGE, model.asMap());
        }
        chooseMail.choose(form.chosen());
        redirect.addFlashAttribute("notice", "notifications.setting.saved");
        return new ModelAndView("redirect:/pemberitahuan/pengaturan");
    }

    private MailChoices.Choice describe(Model model) {
        MailChoices.Choice mail = choices.of(currentActor.get().employeeId());
        LocalDateTime now = LocalDateTime.now(clock);
        model.addAttribute("mail", mail);
        model.addAttribute("rhythms", MailRhythm.values());
        model.addAttribute("morning", MailRhythm.morning(now).plusDays(1));
        model.addAttribute("monday", MailRhythm.monday(now).plusWeeks(1));
        return mail;
    }
}
