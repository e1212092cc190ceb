package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.process.ProposeForCalibration;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Hands chosen rows to the calibration table, each in a transaction of its own; what is refused is named with the reason. */
@Component
class ProposeTeam {

    /** @param refused what stands against it, as a message key, by appraisal */
    record Outcome(long proposed, Map<UUID, String> refused) {}

    private final ProposeForCalibration propose;

    ProposeTeam(ProposeForCalibration propose) {
        this.propose = propose;
    }

    /** @param versions by appraisal the state that was looked through */
    Outcome propose(Map<UUID, Integer> versions) {
        Map<UUID, String> refused = new LinkedHashMap<>();
        versions.forEach((id, version) -> {
            try {
                propose.propose(id, version);
            } catch (RuleViolation violation) {
                refused.put(id, violation.code());
            } catch (AccessDeniedException notTheirs) {
                refused.put(id, "rating.refused.not-yours");
            } catch (Stale | OptimisticLockingFailureException changed) {
                refused.put(id, "rating.refused.changed");
            }
        });
        return new Outcome(versions.size() - refused.size(), refused);
    }
}
