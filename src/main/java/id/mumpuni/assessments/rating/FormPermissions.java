package id.mumpuni.assessments.rating;

import id.mumpuni.assessments.rules.RaterGroup;
import id.mumpuni.assessments.rules.RoundPhase;

/**
 * What somebody may do with one form. Nobody but its rater reads it: not the person rated, not the agency, no administrator.
 *
 * @param rater whether the form is the actor's
 */
record FormPermissions(boolean rater, RaterGroup relation, RoundPhase phase, boolean submitted) {

    public boolean mayRead() {
        return rater && (phase.running() || phase == RoundPhase.CLOSED);
    }

    public boolean mayAnswer() {
        return rater && phase == RoundPhase.OPEN && !submitted;
    }

    /** What is sent comes back until the last day has passed. */
    public boolean mayTakeBack() {
        return rater && phase == RoundPhase.OPEN && submitted;
    }

    public boolean mayDeclare() {
        return rater && phase.running() && !submitted && relation != RaterGroup.SELF;
    }
}
