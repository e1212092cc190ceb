package id.mumpuni.workplans.decision;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.AnnexPart;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.access.PlanPermissions;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.link.PlanLinks;
import id.mumpuni.workplans.page.PlanPages;
import id.mumpuni.workplans.remark.Remarks;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What whoever decides about a plan sees, and where a decision leads. */
@Component
class DecisionPage {

    static final String VIEW = "workplans/decision/decision";

    private final PlanPages pages;
    private final PlanContents contents;
    private final PlanPolicy policy;
    private final Remarks remarks;
    private final TeamPages team;
    private final CurrentActor currentActor;

    DecisionPage(
            PlanPages pages,
            PlanContents contents,
            PlanPolicy policy,
            Remarks remarks,
            TeamPages team,
            CurrentActor currentActor) {
        this.pages = pages;
        this.contents = contents;
        this.policy = policy;
        this.remarks = remarks;
        this.team = team;
        this.currentActor = currentActor;
    }

    PlanPages.Head show(UUID id, Model model) {
        PlanPages.Head head = pages.head(id);
        PlanContents.Plan plan = contents.find(id).orElseThrow();
        PlanPermissions may = policy.on(id);
        model.addAttribute("head", head);
        model.addAttribute("plan", plan);
        model.addAttribute("may", may);
        model.addAttribute("missing", PlanLinks.missing(plan));
        model.addAttribute("decidesAsAppraiser", may.appraises());
        model.addAttribute("earlier", remarks.of(id));
        model.addAttribute("resources", plan.annex(AnnexPart.RESOURCE));
        model.addAttribute("values", CoreValue.values());
        model.addAttribute("parts", AnnexPart.values());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", DecisionForm.of(plan, head.version()));
        }
        return head;
    }

    ModelAndView invalid(UUID id, Model model) {
        show(id, model);
        return Forms.invalid(VIEW, model.asMap());
    }

    /**
     * Leads to the next plan that waits. While this one still waits, what was typed stays with what keeps it from being
     * decided; what was decided already is shown with the reason.
     */
    ModelAndView decide(UUID id, Model model, RedirectAttributes redirect, String notice, Runnable decision) {
        try {
            decision.run();
        } catch (RuleViolation violation) {
            if (pages.head(id).status() == PlanStatus.SUBMITTED) {
                model.addAttribute("problem", violation.code());
                return invalid(id, model);
            }
            redirect.addFlashAttribute("problem", violation.code());
            return new ModelAndView("redirect:/skp/" + id);
        }
        redirect.addFlashAttribute("notice", notice);
        return team.nextWaiting(currentActor.get().employeeId())
                .map(waiting -> new ModelAndView("redirect:/persetujuan-skp/" + waiting))
                .orElseGet(() -> new ModelAndView("redirect:/persetujuan-skp"));
    }
}
