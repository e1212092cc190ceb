package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.FeedbackRelation;
import java.util.UUID;

/**
 * What one person may do with one piece of feedback.
 *
 * @param about what they may do about the person whom it is about
 * @param fresh it may still be corrected
 */
record NotePermissions(FeedbackPermissions about, UUID giverId, FeedbackRelation relation, boolean fresh) {

    public boolean mayRead() {
        return given() || about.mayView();
    }

    public boolean mayCorrect() {
        return given() && fresh;
    }

    /** The leader who gave it says what follows from it, as long as they lead the person. */
    public boolean mayFollowUp() {
        return given() && relation == FeedbackRelation.LEADER && about.isLeader();
    }

    public boolean isAbout() {
        return about.isOwn();
    }

    private boolean given() {
        return about.line().actor().is(giverId);
    }
}
