package id.mumpuni.workplans.decision;

import id.mumpuni.shared.Forms;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.plan.ReturnPlan;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A plan that waits goes back to its owner with what to change. */
@Controller
@RequestMapping("/persetujuan-skp/{id}/pengembalian")
class ReturnController {

    private final DecisionPage page;
    private final ReturnPlan returnPlan;

    ReturnController(DecisionPage page, ReturnPlan returnPlan) {
        this.page = page;
        this.returnPlan = returnPlan;
    }

    @PlanPolicy.MayDecide
    @PostMapping
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
            return page.invalid(id, model);
        }
        return page.decide(
                id,
                model,
                redirect,
                "workplans.decision.returned",
                () -> returnPlan.giveBack(id, note, form.remarks()));
    }
}
