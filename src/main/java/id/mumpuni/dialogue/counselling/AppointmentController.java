package id.mumpuni.dialogue.counselling;

import static java.util.Objects.requireNonNull;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who counsels, when and where. */
@Controller
class AppointmentController {

    private final AppointCounsellor appointCounsellor;
    private final CounsellingPages pages;
    private final CounsellingPolicy policy;
    private final Clock clock;

    AppointmentController(
            AppointCounsellor appointCounsellor, CounsellingPages pages, CounsellingPolicy policy, Clock clock) {
        this.appointCounsellor = appointCounsellor;
        this.pages = pages;
        this.policy = policy;
        this.clock = clock;
    }

    @CounsellingPolicy.MayAppoint
    @PostMapping("/konseling/{id}/jadwal")
    ModelAndView appoint(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AppointmentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (form.day() != null && form.day().isBefore(LocalDate.now(clock))) {
            errors.rejectValue("day", "dialogue.counselling.past");
        }
        if (!errors.hasErrors()) {
            try {
                appointCounsellor.appoint(
                        id,
                        requireNonNull(form.counsellor()),
                        requireNonNull(form.capacity()),
                        requireNonNull(form.day())
                                .atTime(requireNonNull(form.time()))
                                .atZone(clock.getZone())
                                .toInstant(),
                        requireNonNull(form.place()).strip());
                redirect.addFlashAttribute("notice", "dialogue.counselling.appointed");
                return new ModelAndView("redirect:/konseling/" + id);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        model.addAttribute("head", pages.head(id));
        model.addAttribute("may", policy.on(id));
        model.addAttribute("capacities", CounsellorCapacity.values());
        return Forms.invalid("dialogue/counselling/show", model.asMap());
    }
}
