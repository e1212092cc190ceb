package id.mumpuni.appraisal.process;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do with one appraisal. The only place where this is said. Peers, unit officers and
 * administrators see nothing of its contents; the board tells officers how far it is.
 */
record AppraisalPermissions(Actor actor, Facts facts) {

    public record Facts(
            UUID employeeId,
            @Nullable UUID appraiserId,
            @Nullable UUID reviewerId,
            AppraisalStatus status,
            boolean planned,
            boolean periodOpen) {}

    /** The self-assessment. */
    public boolean mayView() {
        return own() || others();
    }

    /** The judgement: the person sees it once it is signed. */
    public boolean mayViewResult() {
        return others() || (own() && facts.status().signed());
    }

    public boolean mayViewJudgement() {
        return others();
    }

    public boolean mayFill() {
        return own() && facts.planned() && facts.periodOpen() && facts.status() == AppraisalStatus.OPEN;
    }

    public boolean mayWithdraw() {
        return own() && facts.periodOpen() && facts.status() == AppraisalStatus.SUBMITTED;
    }

    public boolean mayRate() {
        return appraises() && facts.periodOpen() && !facts.status().signed();
    }

    public boolean maySign() {
        return mayRate() && facts.status() == AppraisalStatus.SUBMITTED;
    }

    /** Also after the period is closed: the clock of the signature runs on. */
    public boolean mayAcknowledge() {
        return own() && facts.status() == AppraisalStatus.SIGNED;
    }

    private boolean own() {
        return actor.is(facts.employeeId());
    }

    private boolean appraises() {
        return !own() && facts.appraiserId() != null && actor.is(facts.appraiserId());
    }

    private boolean others() {
        return !own()
                && (appraises()
                        || (facts.reviewerId() != null && actor.is(facts.reviewerId()))
                        || actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR));
    }
}
