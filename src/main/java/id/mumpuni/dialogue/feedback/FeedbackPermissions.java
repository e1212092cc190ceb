package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.FeedbackRelation;
import id.mumpuni.dialogue.line.PersonLine;

/**
 * What one person may do about the feedback on another. Peers see nothing but what they wrote, the system administrator
 * nothing at all.
 *
 * @param asked the person has asked the one who acts, who has not answered yet
 */
public record FeedbackPermissions(PersonLine line, boolean asked) {

    /** All feedback on the person. */
    public boolean mayView() {
        return line.own() || line.leads() || line.reviews() || line.oversees();
    }

    /** Other parties only give it when they are asked, or as the leader of the leader. */
    public boolean mayGive() {
        return !line.own()
                && line.civilServant()
                && (line.relation() != FeedbackRelation.OTHER || line.reviews() || asked);
    }

    /** Write down what somebody without an account said: a citizen, a partner agency, a lecturer. */
    public boolean mayRecord() {
        return line.leads() && line.civilServant();
    }

    /** Say how often regular feedback is given; the other side agrees. */
    public boolean mayPlanRhythm() {
        return line.own() || line.leads();
    }

    public boolean isLeader() {
        return line.leads();
    }

    public boolean isOwn() {
        return line.own();
    }
}
