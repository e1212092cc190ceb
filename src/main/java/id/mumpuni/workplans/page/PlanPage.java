package id.mumpuni.workplans.page;

import id.mumpuni.workplans.AnnexPart;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanApproach;
import id.mumpuni.workplans.PlanCompanions;
import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.access.PlanPermissions;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.check.PlanHole;
import id.mumpuni.workplans.remark.Remarks;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of one plan shows: at most six statements with those of the guard and the panels. */
@Component
class PlanPage {

    private final PlanPages pages;
    private final PlanContents contents;
    private final PlanPolicy policy;
    private final Remarks remarks;
    private final PlanCompanions companions;
    private final List<PlanPanel> panels;

    PlanPage(
            PlanPages pages,
            PlanContents contents,
            PlanPolicy policy,
            Remarks remarks,
            PlanCompanions companions,
            List<PlanPanel> panels) {
        this.pages = pages;
        this.contents = contents;
        this.policy = policy;
        this.remarks = remarks;
        this.companions = companions;
        this.panels = panels;
    }

    void show(UUID id, Model model) {
        PlanContents.Plan plan = contents.find(id).orElseThrow();
        PlanPermissions may = policy.on(id);
        List<PlanPages.Head> revisions = pages.revisions(id).stream()
                .filter(one -> may.mayViewPerson()
                        || Objects.equals(one.appraiserId(), plan.head().appraiserId()))
                .toList();
        model.addAttribute(
                "head",
                revisions.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow());
        model.addAttribute("revisions", revisions);
        model.addAttribute("plan", plan);
        model.addAttribute("values", CoreValue.values());
        model.addAttribute("parts", AnnexPart.values());
        model.addAttribute("approaches", PlanApproach.values());
        model.addAttribute("holes", may.mayEdit() ? PlanHole.of(plan) : List.of());
        model.addAttribute("remarks", remarks.of(id));
        model.addAttribute("said", companions.about(id));
        model.addAttribute("may", may);
        panels.forEach(panel -> panel.show(plan, may, model));
    }
}
