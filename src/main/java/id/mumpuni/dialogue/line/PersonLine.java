package id.mumpuni.dialogue.line;

import id.mumpuni.dialogue.FeedbackRelation;
import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the one who asks stands to a person, by today's reporting line.
 *
 * @param assigns the one who asks leads a result of the plan that holds this year beside the appraiser: gave it, or has
 *     the person standing in right below them
 * @param reviewerId the appraiser's own appraiser
 * @param actorAppraiserId who appraises the one who asks
 */
public record PersonLine(
        Actor actor,
        UUID employeeId,
        boolean civilServant,
        boolean assigns,
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

    /** Leads in what they assigned, and in nothing else. */
    public boolean onlyAssigns() {
        return assigns && !own() && !leads() && !reviews();
    }

    public FeedbackRelation relation() {
        if (leads() || assigns && !own()) {
            return FeedbackRelation.LEADER;
        }
        if (employeeId.equals(actorAppraiserId)) {
            return FeedbackRelation.SUBORDINATE;
        }
        boolean peer = appraiserId != null && appraiserId.equals(actorAppraiserId);
        return peer ? FeedbackRelation.PEER : FeedbackRelation.OTHER;
    }
}
