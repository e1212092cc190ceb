package id.mumpuni.appraisal.report;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do with what one unit reports in one period. The only place where this is said. Nobody answers what
 * they sent themselves.
 */
record ReportPermissions(Actor actor, Facts facts) {

    /**
     * @param leaderId who leads the unit and reports it; null: it reports nothing of its own
     * @param leadsAbove the actor leads a unit above it
     * @param officerHere the actor is the personnel officer of the unit or of one above
     * @param receiverLeaderId who leads the unit that receives the waiting report, or would receive the next one; null:
     *     nobody, and the office of personnel receives it
     * @param waiting the newest report is not answered
     * @param sentBy who sent it
     */
    public record Facts(
            @Nullable UUID leaderId,
            boolean leadsAbove,
            boolean officerHere,
            @Nullable UUID receiverLeaderId,
            boolean waiting,
            @Nullable UUID sentBy) {}

    /** Counts, names and steps; never how somebody was rated. */
    public boolean mayView() {
        return isLeader()
                || isReceiver()
                || facts.leadsAbove()
                || facts.officerHere()
                || actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR);
    }

    /** Theirs to send; whether there is something to send is said when they do. */
    public boolean isLeader() {
        return is(facts.leaderId());
    }

    public boolean maySend() {
        return isLeader() && !facts.waiting();
    }

    /** Theirs to accept or to give back, whoever sent it. */
    public boolean isReceiver() {
        UUID leader = facts.receiverLeaderId();
        return (leader == null ? actor.has(Role.PERSONNEL_OFFICER) : actor.is(leader)) && !is(facts.sentBy());
    }

    public boolean mayAnswer() {
        return isReceiver() && facts.waiting();
    }

    private boolean is(@Nullable UUID person) {
        return person != null && actor.is(person);
    }
}
