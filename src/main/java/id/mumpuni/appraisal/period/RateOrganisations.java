package id.mumpuni.appraisal.period;

import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Sets the achievements of many units, each in a transaction of its own. */
@Component
class RateOrganisations {

    record Outcome(int saved, int refused) {}

    private final RateOrganisation rateOrganisation;

    RateOrganisations(RateOrganisation rateOrganisation) {
        this.rateOrganisation = rateOrganisation;
    }

    Outcome rate(UUID period, Map<UUID, RateOrganisation.Achievement> achievements) {
        int refused = 0;
        for (var unit : achievements.entrySet()) {
            try {
                rateOrganisation.rate(period, unit.getKey(), unit.getValue());
            } catch (RuleViolation | Stale | AccessDeniedException notThisOne) {
                refused++;
            }
        }
        return new Outcome(achievements.size() - refused, refused);
    }
}
