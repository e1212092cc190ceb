package id.mumpuni.dialogue.meeting;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers the form by which a meeting of either kind is called. */
@Component
class CallAnswer {

    static final String FORM = "dialogue/meeting/call";

    private final Clock clock;

    CallAnswer(Clock clock) {
        this.clock = clock;
    }

    ModelAndView to(
            CallForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Function<Meeting.Call, UUID> meeting) {
        form.check(LocalDate.now(clock), errors);
        if (!errors.hasErrors()) {
            try {
                UUID id = meeting.apply(form.call(clock.getZone()));
                redirect.addFlashAttribute("notice", "dialogue.meeting.called");
                return new ModelAndView("redirect:/rapat/" + id);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        return Forms.invalid(FORM, model.asMap());
    }
}
