package id.mumpuni.workplans.decision;

import id.mumpuni.shared.Forms;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.access.PlanPolicy;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One plan that waits for a decision; one decision leads to the next plan that waits. */
@Controller
@RequestMapping("/persetujuan-skp/{id}")
class DecisionController {

    private final DecisionPage page;
    private final SetDespiteLinks setPlan;

    DecisionController(DecisionPage page, SetDespiteLinks setPlan) {
        this.page = page;
        this.setPlan = setPlan;
    }

    @PlanPolicy.MayDecide
    @GetMapping
    String decision(@PathVariable UUID id, Model model) {
        return page.show(id, model).status() == PlanStatus.SUBMITTED ? DecisionPage.VIEW : "redirect:/skp/" + id;
    }

    /** @param reason why results without a link may be set all the same; it may be given with the decision */
    @PlanPolicy.MayDecide
    @PostMapping("/penetapan")
    ModelAndView set(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        model.addAttribute("reason", reason);
        if (errors.hasErrors()) {
            return page.invalid(id, model);
        }
        return page.decide(id, model, redirect, "workplans.decision.set", () -> setPlan.set(id, form, reason));
    }
}
