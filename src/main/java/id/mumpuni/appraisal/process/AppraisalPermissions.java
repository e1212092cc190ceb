package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.clock.Step;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do with one appraisal and its document. The only place where this is said. Peers, unit officers
 * and administrators see nothing of its contents: unit officers look after deadlines and records, for which the board
 * tells them how far each person is, and they often sit in the same office as the people. The document says the same as
 * the result, so whoever may not see the one does not get the other. What someone writes about himself is his own until
 * he hands it in. In one's own case one is the person appraised and nothing else, whatever else one may be.
 */
record AppraisalPermissions(Actor actor, Facts facts) {

    /**
     * @param actingId who may judge it now: the appraiser, after their days the superior
     * @param handedIn the self-assessment
     * @param tooEarly the evaluation has not begun: notes may be taken, nothing is signed
     * @param table how far calibration is
     * @param received how it was, a receipt is on record
     */
    public record Facts(
            UUID employeeId,
            @Nullable UUID appraiserId,
            @Nullable UUID reviewerId,
            @Nullable UUID actingId,
            @Nullable UUID signedBy,
            AppraisalStatus status,
            Step step,
            boolean handedIn,
            boolean planned,
            boolean periodOpen,
            boolean tooEarly,
            boolean received,
            TableState table) {

        public boolean takenOut() {
            return step == Step.TAKEN_OUT;
        }

        /** The result may be seen by the person. */
        public boolean delivered() {
            return status.signed() && step != Step.HELD;
        }
    }

    /** It is about them: theirs to fill, to hand in and to answer; whether now is the appraisal's to say. */
    public boolean isOwn() {
        return own();
    }

    /** It is or may become theirs to judge and to sign; whether now is the appraisal's to say. */
    public boolean isJudge() {
        return appraises() || supervises();
    }

    /** One of the two sides that may agree on something before the signature. */
    public boolean isParty() {
        return isOwn() || isJudge();
    }

    public boolean isAppraiser() {
        return appraises();
    }

    /** They signed it, and hand it over. */
    public boolean isSigner() {
        return !own() && is(facts.signedBy());
    }

    /** Who looks after people in a period: never after themselves. */
    public boolean isPersonnelOfficer() {
        return !own() && actor.hasAny(Role.PERSONNEL_OFFICER);
    }

    /** The self-assessment: others see it once it is handed in. */
    public boolean mayView() {
        return own() || (others() && facts.handedIn());
    }

    /** The result: the person sees it once it is delivered. */
    public boolean mayViewResult() {
        return facts.status().signed() && (others() || (own() && facts.delivered()));
    }

    public boolean mayViewJudgement() {
        return others();
    }

    /** The document that says what was signed; until then whoever may sign alone sees what it would say. */
    public boolean mayReadDocument() {
        return facts.status().signed() ? mayViewResult() : acts() && ripe();
    }

    /** What the pages offer at this moment, here and below. */
    public boolean mayFill() {
        return own() && running() && facts.planned() && facts.status() == AppraisalStatus.OPEN && appraisersTurn();
    }

    /** Theirs no more to fill in, although nothing is signed: the superior's turn has come. */
    public boolean isSelfOver() {
        return own() && running() && !appraisersTurn();
    }

    public boolean mayWithdraw() {
        return own() && running() && facts.status() == AppraisalStatus.SUBMITTED && appraisersTurn();
    }

    public boolean mayRate() {
        return acts() && facts.step() != Step.PROPOSED;
    }

    /** A judgement that goes over the table is signed once the table is through with it, or its days are. */
    public boolean maySign() {
        return acts() && appraisersStep() && !facts.tooEarly() && !facts.table().waitedFor();
    }

    /** To the calibration table. */
    public boolean mayPropose() {
        return acts() && facts.step() == Step.RATE && !facts.tooEarly() && facts.table() == TableState.AHEAD;
    }

    public boolean mayTakeBack() {
        return acts()
                && facts.step() == Step.PROPOSED
                && (facts.table() == TableState.AHEAD || facts.table() == TableState.PASSED);
    }

    /** Follow the table, or say why not. */
    public boolean mayAnswer() {
        return acts() && facts.step() == Step.PROPOSED && facts.table() == TableState.CLOSED;
    }

    /** The superior's signature in place of the appraiser. */
    public boolean mayTakeOver() {
        return acts() && facts.step() == Step.TAKE_OVER && facts.planned();
    }

    /** Also after the period is closed, here and below: the clocks of a signed result run on. */
    public boolean mayAcknowledge() {
        return own() && facts.status() == AppraisalStatus.SIGNED && facts.delivered();
    }

    public boolean mayRefuse() {
        return mayAcknowledge();
    }

    /** On paper, as long as it counts as received by nothing else. */
    public boolean mayHandOver() {
        return isSigner() && !facts.received() && (facts.step() == Step.HELD || facts.step() == Step.DELIVER);
    }

    /** Out of the period and back. */
    public boolean mayTakeOut() {
        return isPersonnelOfficer() && facts.periodOpen() && !facts.status().signed();
    }

    private boolean running() {
        return facts.periodOpen() && !facts.takenOut() && !facts.status().signed();
    }

    /** Until the superior's turn comes. */
    private boolean appraisersTurn() {
        return facts.step() == Step.SELF || facts.step() == Step.RATE;
    }

    private boolean ripe() {
        return facts.planned() && (appraisersStep() || facts.step() == Step.TAKE_OVER);
    }

    private boolean appraisersStep() {
        return facts.step() == Step.RATE || facts.step() == Step.PROPOSED;
    }

    private boolean own() {
        return actor.is(facts.employeeId());
    }

    boolean acts() {
        return !own() && running() && is(facts.actingId());
    }

    private boolean appraises() {
        return !own() && is(facts.appraiserId());
    }

    private boolean supervises() {
        return !own() && is(facts.reviewerId());
    }

    private boolean others() {
        return !own()
                && (appraises() || supervises() || isSigner() || actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR));
    }

    private boolean is(@Nullable UUID person) {
        return person != null && actor.is(person);
    }
}
