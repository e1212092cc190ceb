package id.mumpuni.dialogue.meeting;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.UUID;

/**
 * What one person may do with one meeting. A dialogue is for the two; the evaluation meeting of a unit is for its
 * members, its leader (Plt. included), the personnel office and the auditor. The system administrator sees none.
 */
record MeetingPermissions(Actor actor, Facts meeting) {

    /**
     * @param leadsUnit the actor leads the unit today, as head or standing in
     * @param leadsPerson of a dialogue: the actor appraises the person today
     */
    record Facts(
            MeetingKind kind,
            UUID calledBy,
            MeetingStatus status,
            boolean member,
            boolean leadsUnit,
            boolean leadsPerson) {}

    public boolean mayView() {
        return isMember()
                || isCaller()
                || isRunner()
                || meeting.kind() == MeetingKind.EVALUATION && actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR);
    }

    public boolean isMember() {
        return meeting.member();
    }

    /** Who leads the unit now, and no longer the head who called it; of a dialogue, who called it. */
    public boolean isRunner() {
        return meeting.kind() == MeetingKind.EVALUATION ? meeting.leadsUnit() : isCaller();
    }

    public boolean mayRun() {
        return isRunner() && meeting.status() == MeetingStatus.CALLED;
    }

    /** The pages about each member's work, for the projector: for who leads them today. */
    public boolean mayPresent() {
        boolean leads = meeting.kind() == MeetingKind.EVALUATION
                ? meeting.leadsUnit()
                : actor.is(meeting.calledBy()) && meeting.leadsPerson();
        return leads && meeting.status() != MeetingStatus.CANCELLED;
    }

    /** How far a member has come, on the agenda of a meeting still to come: each the own line, all for who leads them. */
    public boolean maySeeProgressOf(UUID member) {
        return meeting.status() == MeetingStatus.CALLED && (mayPresent() || isMember() && actor.is(member));
    }

    /** While it is open, of who runs it; a former head keeps those of what they called. */
    public boolean mayReadMinutes() {
        return isRunner()
                || mayView() && meeting.status() == MeetingStatus.CLOSED
                || isCaller() && meeting.status() == MeetingStatus.CANCELLED;
    }

    private boolean isCaller() {
        return actor.is(meeting.calledBy());
    }
}
