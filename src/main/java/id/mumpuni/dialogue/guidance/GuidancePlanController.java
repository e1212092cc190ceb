package id.mumpuni.dialogue.guidance;

import static java.util.Objects.requireNonNull;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ValidationUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plan of one guidance, changed or called off by the leader. */
@Controller
@RequestMapping("/bimbingan/{id}")
class GuidancePlanController {

    /** A new plan has no version, so the form itself does not ask for it. */
    private static final String MISSING = "jakarta.validation.constraints.NotNull.message";

    private static final String FORM = "dialogue/guidance/plan";

    private final GuidancePages pages;
    private final PlanGuidance planGuidance;
    private final CancelGuidance cancelGuidance;

    GuidancePlanController(GuidancePages pages, PlanGuidance planGuidance, CancelGuidance cancelGuidance) {
        this.pages = pages;
        this.planGuidance = planGuidance;
        this.cancelGuidance = cancelGuidance;
    }

    @GuidancePolicy.MayPlan
    @GetMapping("/rencana")
    String form(@PathVariable UUID id, Model model) {
        GuidancePages.Head head = pages.head(id);
        model.addAttribute(
                "form",
                new GuidanceForm(
                        head.kind(), head.guideId(), head.reason(), head.plannedOn(), head.place(), head.version()));
        return show(head, model);
    }

    @GuidancePolicy.MayPlan
    @PostMapping("/rencana")
    ModelAndView plan(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") GuidanceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        ValidationUtils.rejectIfEmpty(errors, "version", MISSING);
        GuidancePages.Head head = pages.head(id);
        if (!errors.hasErrors()) {
            try {
                planGuidance.plan(id, form.plan(head.leaderId()), requireNonNull(form.version()));
                redirect.addFlashAttribute("notice", "dialogue.guidance.planned");
                return new ModelAndView("redirect:/bimbingan/" + id);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        return Forms.invalid(show(head, model), model.asMap());
    }

    @GuidancePolicy.MayPlan
    @PostMapping("/pembatalan")
    String cancel(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle(
                "/bimbingan/" + id, redirect, "dialogue.guidance.cancelled", () -> cancelGuidance.cancel(id));
    }

    private static String show(GuidancePages.Head head, Model model) {
        model.addAttribute("head", head);
        model.addAttribute("kinds", GuidanceKind.values());
        model.addAttribute("action", "/bimbingan/" + head.id() + "/rencana");
        return FORM;
    }
}
