package id.mumpuni.workplans.link;

import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.plan.SettingRule;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A draft may be written before the superior has finished; the missing link only keeps the plan from being set. */
@Component
class LinksBeforeSetting implements SettingRule {

    private final PlanLinks links;

    LinksBeforeSetting(PlanLinks links) {
        this.links = links;
    }

    @Override
    public void check(UUID planId) {
        if (!links.missing(planId, links.head(planId).model()).isEmpty()) {
            throw new RuleViolation("cascade.link.missing");
        }
    }
}
