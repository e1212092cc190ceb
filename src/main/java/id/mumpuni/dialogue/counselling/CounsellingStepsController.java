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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of one counselling after the report. */
@Controller
@RequestMapping("/konseling/{id}")
class CounsellingStepsController {

    private final ArrangeCounselling arrange;
    private final HoldCounselling hold;
    private final CounsellingPages pages;
    private final CounsellingPolicy policy;
    private final Clock clock;

    CounsellingStepsController(
            ArrangeCounselling arrange,
            HoldCounselling hold,
            CounsellingPages pages,
            CounsellingPolicy policy,
            Clock clock) {
        this.arrange = arrange;
        this.hold = hold;
        this.pages = pages;
        this.policy = policy;
        this.clock = clock;
    }

    @CounsellingPolicy.MayAppoint
    @PostMapping("/jadwal")
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
                arrange.appoint(
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

    @CounsellingPolicy.MayDismiss
    @PostMapping("/penyelesaian")
    String dismiss(@PathVariable UUID id, @RequestParam(defaultValue = "") String text, RedirectAttributes redirect) {
        return settle(id, text, redirect, "dialogue.counselling.dismissed", () -> arrange.dismiss(id, text.strip()));
    }

    @CounsellingPolicy.MayRecord
    @PostMapping("/rekaman")
    String record(@PathVariable UUID id, @RequestParam(defaultValue = "") String text, RedirectAttributes redirect) {
        return settle(id, text, redirect, "dialogue.counselling.recorded", () -> hold.record(id, text.strip()));
    }

    @CounsellingPolicy.MayConfirm
    @PostMapping("/tanda-tangan")
    String confirm(@PathVariable UUID id, RedirectAttributes redirect) {
        return settle(id, "-", redirect, "dialogue.counselling.confirmed", () -> hold.confirm(id));
    }

    @CounsellingPolicy.MayClose
    @PostMapping("/tindak-lanjut")
    String close(@PathVariable UUID id, @RequestParam(defaultValue = "") String text, RedirectAttributes redirect) {
        return settle(id, text, redirect, "dialogue.counselling.closed", () -> arrange.close(id, text.strip()));
    }

    /** What was typed comes back: flash attributes live in the session, never in the address. */
    private static String settle(UUID id, String text, RedirectAttributes redirect, String notice, Runnable decision) {
        try {
            if (text.isBlank()) {
                throw new RuleViolation("dialogue.counselling.no-text");
            }
            decision.run();
            redirect.addFlashAttribute("notice", notice);
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
            redirect.addFlashAttribute("typed", text);
        }
        return "redirect:/konseling/" + id;
    }
}
