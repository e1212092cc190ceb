package id.mumpuni.dialogue.guidance;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Identities;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Guidance for one person, opened by the leader. */
@Controller
@RequestMapping("/bimbingan/pegawai/{id}/baru")
class GuidanceOpeningController {

    private static final String FORM = "dialogue/guidance/plan";

    private final OpenGuidance openGuidance;
    private final CurrentActor currentActor;
    private final Identities identities;
    private final Clock clock;

    GuidanceOpeningController(
            OpenGuidance openGuidance, CurrentActor currentActor, Identities identities, Clock clock) {
        this.openGuidance = openGuidance;
        this.currentActor = currentActor;
        this.identities = identities;
        this.clock = clock;
    }

    @GuidancePolicy.MayOpen
    @GetMapping
    String blank(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new GuidanceForm(GuidanceKind.COACHING, null, null, null, null, null));
        return show(id, model);
    }

    @GuidancePolicy.MayOpen
    @PostMapping
    ModelAndView open(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") GuidanceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                UUID guidance =
                        openGuidance.open(id, form.plan(currentActor.get().employeeId()));
                redirect.addFlashAttribute("notice", "dialogue.guidance.opened");
                return new ModelAndView("redirect:/bimbingan/" + guidance);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        return Forms.invalid(show(id, model), model.asMap());
    }

    private String show(UUID id, Model model) {
        model.addAttribute("person", identities.on(id, LocalDate.now(clock)));
        model.addAttribute("kinds", GuidanceKind.values());
        model.addAttribute("action", "/bimbingan/pegawai/" + id + "/baru");
        return FORM;
    }
}
