package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.process.RateAppraisal;
import id.mumpuni.appraisal.process.Typed;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Many rows of one page, each saved by itself: what another browser changed meanwhile is counted, the rest is kept. */
@Component
class RateTeam {

    record Outcome(Set<UUID> saved, int refused) {}

    private final RateAppraisal rateAppraisal;

    RateTeam(RateAppraisal rateAppraisal) {
        this.rateAppraisal = rateAppraisal;
    }

    Outcome rate(Typed typed) {
        Set<UUID> saved = new HashSet<>();
        int refused = 0;
        for (String row : typed.all("v").keySet()) {
            UUID id = Typed.id(row);
            if (id != null && saved(id, typed)) {
                saved.add(id);
            } else {
                refused++;
            }
        }
        return new Outcome(saved, refused);
    }

    private boolean saved(UUID id, Typed typed) {
        try {
            rateAppraisal.rate(id, typed.version(id), typed);
            return true;
        } catch (Stale | RuleViolation | AccessDeniedException | OptimisticLockingFailureException changedMeanwhile) {
            return false;
        }
    }
}
