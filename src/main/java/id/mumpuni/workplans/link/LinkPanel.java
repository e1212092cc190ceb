package id.mumpuni.workplans.link;

import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.access.PlanPermissions;
import id.mumpuni.workplans.page.PlanPanel;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The results of a plan that support nothing yet; costs no statement. */
@Component
class LinkPanel implements PlanPanel {

    @Override
    public void show(PlanContents.Plan plan, PlanPermissions may, Model model) {
        model.addAttribute("missing", plan.head().status() == PlanStatus.SET ? List.of() : PlanLinks.missing(plan));
    }
}
