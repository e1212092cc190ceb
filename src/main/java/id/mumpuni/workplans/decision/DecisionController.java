package id.mumpuni.workplans.decision;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.page.PlanPages;
import id.mumpuni.workplans.plan.ReturnPlan;
import id.mumpuni.workplans.plan.SetPlan;
import jakarta.validation.Valid;
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

/** One plan that waits for a decision; one decision leads to the next plan that waits. */
@Controller
@RequestMapping("/persetujuan-skp/{id}")
class DecisionController {

    private static final String DECISION = "workplans/decision/decision";

    private final DecisionPage page;
    private final TeamPages team;
    private final SetPlan setPlan;
    private final ReturnPlan returnPlan;
    private final CurrentActor currentActor;

    DecisionController(
            DecisionPage page, TeamPages team, SetPlan setPlan, ReturnPlan returnPlan, CurrentActor currentActor) {
        this.page = page;
        this.team = team;
        this.setPlan = setPlan;
        this.returnPlan = returnPlan;
        this.currentActor = currentActor;
    }

    @PlanPolicy.MayDecide
    @GetMapping
    String decision(@PathVariable UUID id, Model model) {
        return show(id, model).status() == PlanStatus.SUBMITTED ? DECISION : "redirect:/skp/" + id;
    }

    @PlanPolicy.MayDecide
    @PostMapping("/penetapan")
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
        return decide(
                id,
                redirect,
                "workplans.decision.set",
                () -> setPlan.set(id, form.said(), form.agreed(), form.version()));
    }

    @PlanPolicy.MayDecide
    @PostMapping("/pengembalian")
    ModelAndView giveBack(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        String note = form.note() == null ? "" : form.note().strip();
        if (note.isEmpty()) {
            errors.rejectValue("note", "workplans.decision.no-note");
        }
        if (errors.hasErrors()) {
            show(id, model);
            return Forms.invalid(DECISION, model.asMap());
        }
        return decide(id, redirect, "workplans.decision.returned", () -> returnPlan.giveBack(id, note, form.remarks()));
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
        return team.nextWaiting(currentActor.get().employeeId())
                .map(waiting -> new ModelAndView("redirect:/persetujuan-skp/" + waiting))
                .orElseGet(() -> new ModelAndView("redirect:/persetujuan-skp"));
    }

    private PlanPages.Head show(UUID id, Model model) {
        PlanPages.Head head = page.show(id, model);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", page.form(id, head));
        }
        return head;
    }
}
