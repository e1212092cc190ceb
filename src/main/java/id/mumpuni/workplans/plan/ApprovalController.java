package id.mumpuni.workplans.plan;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanContents;
import jakarta.validation.Valid;
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

/** The appraiser's team and its plans: one decision leads to the next plan that waits. */
@Controller
@RequestMapping("/persetujuan-skp")
class ApprovalController {

    private static final String DECISION = "workplans/plan/decision";

    private final PlanPages pages;
    private final PlanContents contents;
    private final SetPlan setPlan;
    private final ReturnPlan returnPlan;
    private final CurrentActor currentActor;

    ApprovalController(
            PlanPages pages, PlanContents contents, SetPlan setPlan, ReturnPlan returnPlan, CurrentActor currentActor) {
        this.pages = pages;
        this.contents = contents;
        this.setPlan = setPlan;
        this.returnPlan = returnPlan;
        this.currentActor = currentActor;
    }

    @GetMapping
    String team(@RequestParam(required = false) @Nullable Integer tahun, Model model) {
        int year = pages.years().chosen(tahun);
        UUID me = currentActor.get().employeeId();
        model.addAttribute("team", pages.team(me, year));
        model.addAttribute("year", year);
        model.addAttribute("years", pages.years().choices());
        model.addAttribute("waiting", pages.waiting(me));
        return "workplans/plan/team";
    }

    @PlanPolicy.MayDecide
    @GetMapping("/{id}")
    String decision(@PathVariable UUID id, Model model) {
        return show(id, model).status() == PlanStatus.SUBMITTED ? DECISION : "redirect:/skp/" + id;
    }

    @PlanPolicy.MayDecide
    @PostMapping("/{id}/penetapan")
    ModelAndView set(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (errors.hasErrors()) {
            show(id, model);
            return Forms.invalid(DECISION, model.asMap());
        }
        return decide(id, redirect, "workplans.decision.set", () -> setPlan.set(id, form.said(), form.version()));
    }

    @PlanPolicy.MayDecide
    @PostMapping("/{id}/pengembalian")
    ModelAndView giveBack(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        String note = form.note();
        if (note == null || note.isBlank()) {
            errors.rejectValue("note", "workplans.decision.no-note");
        }
        if (errors.hasErrors() || note == null) {
            show(id, model);
            return Forms.invalid(DECISION, model.asMap());
        }
        return decide(id, redirect, "workplans.decision.returned", () -> returnPlan.giveBack(id, note.strip()));
    }

    /** Leads to the next plan that waits; what was decided already is shown with the reason. */
    private ModelAndView decide(UUID id, RedirectAttributes redirect, String notice, Runnable decision) {
        try {
            decision.run();
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
            return new ModelAndView("redirect:/skp/" + id);
        }
        redirect.addFlashAttribute("notice", notice);
        return pages.nextWaiting(currentActor.get().employeeId())
                .map(waiting -> new ModelAndView("redirect:/persetujuan-skp/" + waiting))
                .orElseGet(() -> new ModelAndView("redirect:/persetujuan-skp"));
    }

    private PlanPages.Head show(UUID id, Model model) {
        PlanPages.Head head = pages.head(id);
        PlanContents.Plan plan = contents.find(id).orElseThrow();
        model.addAttribute("head", head);
        model.addAttribute("plan", plan);
        model.addAttribute("values", CoreValue.values());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", DecisionForm.of(plan.expectations(), head.version()));
        }
        return head;
    }
}
