package id.mumpuni.workplans.revision;

import static java.util.Objects.requireNonNull;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.PlanCompanions;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.page.PlanPages;
import id.mumpuni.workplans.plan.DropRevision;
import id.mumpuni.workplans.plan.RenewPlan;
import id.mumpuni.workplans.plan.RevisePlan;
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

/** Revisions of a plan that is set: begun with a reason, given up while nobody agreed to them. */
@Controller
@RequestMapping("/skp/{id}")
class RevisionController {

    private static final String FORM = "workplans/revision/form";

    private final PlanPages pages;
    private final RevisePlan revisePlan;
    private final RenewPlan renewPlan;
    private final DropRevision dropRevision;
    private final PlanCompanions companions;

    RevisionController(
            PlanPages pages,
            RevisePlan revisePlan,
            RenewPlan renewPlan,
            DropRevision dropRevision,
            PlanCompanions companions) {
        this.pages = pages;
        this.companions = companions;
        this.revisePlan = revisePlan;
        this.renewPlan = renewPlan;
        this.dropRevision = dropRevision;
    }

    @PlanPolicy.MayOwn
    @GetMapping("/revisi")
    String form(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID asal, Model model) {
        PlanPages.Head head = pages.head(id);
        model.addAttribute("head", head);
        model.addAttribute("form", new RevisionForm(companions.revisionReason(asal, head.employeeId())));
        return FORM;
    }

    @PlanPolicy.MayOwn
    @PostMapping("/revisi")
    ModelAndView revise(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RevisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (errors.hasErrors()) {
            model.addAttribute("head", pages.head(id));
            return Forms.invalid(FORM, model.asMap());
        }
        try {
            UUID revision = revisePlan.revise(id, requireNonNull(form.reason()).strip());
            redirect.addFlashAttribute("notice", "workplans.revision.started");
            return new ModelAndView("redirect:/skp/" + revision);
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
            return new ModelAndView("redirect:/skp/" + id);
        }
    }

    /** The appraiser has changed: clarified with the new one. */
    @PlanPolicy.MayOwn
    @PostMapping("/klarifikasi")
    String renew(@PathVariable UUID id, RedirectAttributes redirect) {
        try {
            UUID renewed = renewPlan.renew(id);
            redirect.addFlashAttribute("notice", "workplans.renew.started");
            return "redirect:/skp/" + renewed;
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
            return "redirect:/skp/" + id;
        }
    }

    @PlanPolicy.MayOwn
    @PostMapping("/pembatalan-revisi")
    String drop(@PathVariable UUID id, RedirectAttributes redirect) {
        try {
            dropRevision.drop(id);
            redirect.addFlashAttribute("notice", "workplans.revision.dropped");
            return "redirect:/skp";
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
            return "redirect:/skp/" + id;
        }
    }
}
