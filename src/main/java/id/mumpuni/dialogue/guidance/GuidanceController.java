package id.mumpuni.dialogue.guidance;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.Identities;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Guidance as a list, opened and planned by the leader. */
@Controller
@RequestMapping("/bimbingan")
class GuidanceController {

    private static final String FORM = "dialogue/guidance/plan";

    private final GuidancePages pages;
    private final OpenGuidance openGuidance;
    private final PlanGuidance planGuidance;
    private final CurrentActor currentActor;
    private final Identities identities;
    private final Clock clock;

    GuidanceController(
            GuidancePages pages,
            OpenGuidance openGuidance,
            PlanGuidance planGuidance,
            CurrentActor currentActor,
            Identities identities,
            Clock clock) {
        this.pages = pages;
        this.openGuidance = openGuidance;
        this.planGuidance = planGuidance;
        this.currentActor = currentActor;
        this.identities = identities;
        this.clock = clock;
    }

    @GetMapping
    String list(ListQuery query, Model model) {
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("page", pages.visibleTo(currentActor.get(), query));
        model.addAttribute("me", currentActor.get().employeeId());
        return "dialogue/guidance/list";
    }

    @GuidancePolicy.MayOpen
    @GetMapping("/pegawai/{id}/baru")
    String blank(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID guide, Model model) {
        model.addAttribute("form", new GuidanceForm(GuidanceKind.COACHING, guide, null, null, null, null));
        return show(id, "/bimbingan/pegawai/" + id + "/baru", model);
    }

    @GuidancePolicy.MayOpen
    @PostMapping("/pegawai/{id}/baru")
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
        show(id, "/bimbingan/pegawai/" + id + "/baru", model);
        return Forms.invalid(FORM, model.asMap());
    }

    @GuidancePolicy.MayPlan
    @PostMapping("/{id}/rencana")
    ModelAndView plan(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") GuidanceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
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
        show(head.employeeId(), "/bimbingan/" + id + "/rencana", model);
        return Forms.invalid(FORM, model.asMap());
    }

    private String show(UUID employee, String action, Model model) {
        model.addAttribute("person", identities.on(employee, LocalDate.now(clock)));
        model.addAttribute("kinds", GuidanceKind.values());
        model.addAttribute("action", action);
        return FORM;
    }
}
