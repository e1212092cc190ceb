package id.mumpuni.workplans.suggestion;

import id.mumpuni.workplans.PlanContents;
import id.mumpuni.workplans.access.PlanPermissions;
import id.mumpuni.workplans.page.PlanPanel;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What may be taken over, for whoever writes an open plan. */
@Component
class SuggestionPanel implements PlanPanel {

    private final Suggestions suggestions;

    SuggestionPanel(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public void show(PlanContents.Plan plan, PlanPermissions may, Model model) {
        if (may.mayEdit()) {
            model.addAttribute("suggestions", suggestions.of(plan.planId()));
        }
    }
}
