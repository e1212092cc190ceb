package id.mumpuni.workplans.decision;

import id.mumpuni.workplans.AnnexPart;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.access.PlanPermissions;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.page.PlanPages;
import id.mumpuni.workplans.remark.Remarks;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what whoever decides about a plan sees. */
@Component
class DecisionPage {

    private final PlanPages pages;
    private final PlanContents contents;
    private final PlanPolicy policy;
    private final Remarks remarks;

    DecisionPage(PlanPages pages, PlanContents contents, PlanPolicy policy, Remarks remarks) {
        this.pages = pages;
        this.contents = contents;
        this.policy = policy;
        this.remarks = remarks;
    }

    PlanPages.Head show(UUID id, Model model) {
        PlanPages.Head head = pages.head(id);
        PlanContents.Plan plan = contents.find(id).orElseThrow();
        PlanPermissions may = policy.on(id);
        model.addAttribute("head", head);
        model.addAttribute("plan", plan);
        model.addAttribute("may", may);
        model.addAttribute("decidesAsAppraiser", may.appraises());
        model.addAttribute("earlier", remarks.of(id));
        model.addAttribute("resources", plan.annex(AnnexPart.RESOURCE));
        model.addAttribute("values", CoreValue.values());
        model.addAttribute("parts", AnnexPart.values());
        return head;
    }

    DecisionForm form(UUID id, PlanPages.Head head) {
        return DecisionForm.of(contents.find(id).orElseThrow(), head.version());
    }
}
