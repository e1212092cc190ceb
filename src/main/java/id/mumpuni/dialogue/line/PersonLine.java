package id.mumpuni.dialogue.line;

import id.mumpuni.dialogue.FeedbackRelation;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the one who asks stands to a person, by today's reporting line.
 *
 * @param reviewerId the appraiser's own appraiser
 * @param actorAppraiserId who appraises the one who asks
 */
public record PersonLine(
        Actor actor,
        UUID employeeId,
        boolean civilServant,
        @Nullable UUID appraiserId,
        @Nullable UUID reviewerId,
        @Nullable UUID actorAppraiserId) {

    public boolean own() {
        return actor.is(employeeId);
    }

    public boolean leads() {
        return actor.employeeId().equals(appraiserId) && !own();
    }

    public boolean reviews() {
        return actor.employeeId().equals(reviewerId) && !own();
    }

    public boolean oversees() {
        return actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR);
    }

    public FeedbackRelation relation() {
        if (leads()) {
            return FeedbackRelation.LEADER;
        }
        if (employeeId.equals(actorAppraiserId)) {
            return FeedbackRelation.SUBORDINATE;
        }
        boolean peer = appraiserId != null && appraiserId.equals(actorAppraiserId);
        return peer ? FeedbackRelation.PEER : FeedbackRelation.OTHER;
    }
}
