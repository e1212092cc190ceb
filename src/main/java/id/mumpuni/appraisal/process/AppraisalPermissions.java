package id.mumpuni.appraisal.process;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do with one appraisal and its document. The only place where this is said. Peers, unit officers
 * and administrators see nothing of its contents: unit officers look after deadlines and records, for which the board
 * tells them how far each person is, and they often sit in the same office as the people. The document says the same as
 * the result, so whoever may not see the one does not get the other. What someone writes about himself is his own until
 * he hands it in.
 */
record AppraisalPermissions(Actor actor, Facts facts) {

    public record Facts(
            UUID employeeId,
            @Nullable UUID appraiserId,
            @Nullable UUID reviewerId,
            AppraisalStatus status,
            boolean planned,
            boolean periodOpen,
            boolean takenOut) {}

    /** It is about them: theirs to fill, to hand in and to sign; whether now is the appraisal's to say. */
    public boolean isOwn() {
        return own();
    }

    /** It is theirs to judge and to sign; whether now is the appraisal's to say. */
    public boolean isAppraiser() {
        return appraises();
    }

    /** The self-assessment: others see it once it is handed in. */
    public boolean mayView() {
        return own() || (others() && facts.status() != AppraisalStatus.OPEN);
    }

    /** The judgement: the person sees it once it is signed. */
    public boolean mayViewResult() {
        return others() || (own() && facts.status().signed());
    }

    public boolean mayViewJudgement() {
        return others();
    }

    /** The document that says what was signed; until then the appraiser alone sees what it would say. */
    public boolean mayReadDocument() {
        return facts.status().signed() ? mayViewResult() : appraises();
    }

    /** What the pages offer at this moment, here and below. */
    public boolean mayFill() {
        return own() && facts.planned() && running() && facts.status() == AppraisalStatus.OPEN;
    }

    public boolean mayWithdraw() {
        return own() && running() && facts.status() == AppraisalStatus.SUBMITTED;
    }

    public boolean mayRate() {
        return appraises() && running() && !facts.status().signed();
    }

    public boolean maySign() {
        return mayRate() && facts.status() == AppraisalStatus.SUBMITTED;
    }

    /** Also after the period is closed: the clock of the signature runs on. */
    public boolean mayAcknowledge() {
        return own() && facts.status() == AppraisalStatus.SIGNED;
    }

    /** Out of the period and back: never one's own. */
    public boolean mayTakeOut() {
        return !own() && actor.hasAny(Role.PERSONNEL_OFFICER);
    }

    private boolean running() {
        return facts.periodOpen() && !facts.takenOut();
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
