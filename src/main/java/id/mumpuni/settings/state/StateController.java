package id.mumpuni.settings.state;

import id.mumpuni.notifications.Outbox;
import id.mumpuni.settings.access.SettingsPolicy;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.StateSource;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
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

/** How the installation stands, and a letter that proves that mail arrives. */
@Controller
@RequestMapping("/pengaturan")
class StateController {

    private static final String PAGE = "settings/state";

    private final ObjectProvider<StateSource> sources;
    private final SendTestMail sendTestMail;
    private final SendFailedMail sendFailedMail;
    private final Outbox outbox;

    StateController(
            ObjectProvider<StateSource> sources,
            SendTestMail sendTestMail,
            SendFailedMail sendFailedMail,
            Outbox outbox) {
        this.sources = sources;
        this.sendTestMail = sendTestMail;
        this.sendFailedMail = sendFailedMail;
        this.outbox = outbox;
    }

    @SettingsPolicy.MayAdminister
    @GetMapping
    String show(Model model) {
        model.addAttribute("form", new TestMailForm(null));
        return facts(model);
    }

    @SettingsPolicy.MayAdminister
    @PostMapping("/surel-uji")
    ModelAndView send(
            @Valid @ModelAttribute("form") TestMailForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                sendTestMail.send(form.to());
                redirect.addFlashAttribute("notice", "settings.mail.sent");
                return new ModelAndView("redirect:/pengaturan");
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        facts(model);
        return Forms.invalid(PAGE, model.asMap());
    }

    @SettingsPolicy.MayAdminister
    @PostMapping("/surel-gagal")
    String sendFailed(RedirectAttributes redirect) {
        return Forms.settle("/pengaturan", redirect, "settings.mail.again.done", sendFailedMail::send);
    }

    private String facts(Model model) {
        model.addAttribute("givenUp", outbox.givenUp());
        model.addAttribute(
                "facts",
                sources.orderedStream()
                        .map(StateSource::facts)
                        .flatMap(List::stream)
                        .toList());
        return PAGE;
    }
}
