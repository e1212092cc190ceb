package id.mumpuni.workplans.page;

import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.access.PlanPermissions;
import org.springframework.ui.Model;

/** What another feature adds to the page of one plan; its template stands in the page already. */
public interface PlanPanel {

    void show(PlanContents.Plan plan, PlanPermissions may, Model model);
}
