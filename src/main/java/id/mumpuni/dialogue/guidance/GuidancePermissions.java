package id.mumpuni.dialogue.guidance;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do with one guidance. Only those concerned see it: the person, the guide, the leader who opened it,
 * and once it is signed those to whom the regulation reports it. The auditor and the system administrator do not.
 */
record GuidancePermissions(Actor actor, Facts guidance) {

    /**
     * @param reviewerId the superior of the leader
     * @param rated the competence review is written
     * @param judged the person has said what they think of it
     */
    record Facts(
            UUID employeeId,
            UUID leaderId,
            UUID guideId,
            @Nullable UUID reviewerId,
            GuidanceStatus status,
            boolean guideSigned,
            boolean employeeSigned,
            boolean rated,
            boolean judged) {}

    public boolean mayView() {
        return isPerson() || isGuide() || isLeader() || signed() && (isReviewer() || isOfficer());
    }

    public boolean isPerson() {
        return actor.is(guidance.employeeId());
    }

    public boolean isGuide() {
        return actor.is(guidance.guideId()) && !isPerson();
    }

    public boolean isLeader() {
        return actor.is(guidance.leaderId()) && !isPerson();
    }

    /** Change who guides, when and where; call it off. */
    public boolean mayPlan() {
        return isLeader() && guidance.status() == GuidanceStatus.OPEN;
    }

    public boolean mayWrite() {
        return (isPerson() || isGuide()) && guidance.status() == GuidanceStatus.OPEN;
    }

    boolean mayWrite(Section section) {
        return mayWrite() && (isPerson() ? section.byEmployee() : section.byGuide());
    }

    /** Say which of the steps are done, and with what outcome. */
    public boolean mayFinishSteps() {
        return (isPerson() || isGuide()) && guidance.status() != GuidanceStatus.CANCELLED;
    }

    public boolean maySign() {
        boolean open = guidance.status() == GuidanceStatus.OPEN || guidance.status() == GuidanceStatus.SIGNING;
        return open && (isPerson() && !guidance.employeeSigned() || isGuide() && !guidance.guideSigned());
    }

    public boolean mayReopen() {
        return maySign() && guidance.status() == GuidanceStatus.SIGNING;
    }

    /** Format B.1.8: written by the person, for the superior of the leader. */
    public boolean mayJudge() {
        return isPerson() && signed() && !guidance.judged();
    }

    public boolean mayReadJudgement() {
        return guidance.judged() && (isPerson() || isReviewer() || isOfficer());
    }

    /** Format B.1.9. */
    public boolean mayRate() {
        return isGuide() && signed() && !guidance.rated();
    }

    public boolean mayReadRating() {
        return guidance.rated() && mayView();
    }

    private boolean signed() {
        return guidance.status() == GuidanceStatus.SIGNED;
    }

    private boolean isReviewer() {
        return actor.employeeId().equals(guidance.reviewerId()) && !isPerson();
    }

    private boolean isOfficer() {
        return actor.has(Role.PERSONNEL_OFFICER) && !isPerson();
    }
}
