package id.mumpuni.appraisal.document;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may open the document of one appraisal. Peers and the system administrator may not. */
record DocumentPermissions(Actor actor, Facts appraisal) {

    /** @param inSubtree the person works in a unit that the actor looks after as unit personnel officer */
    record Facts(
            UUID employeeId,
            @Nullable UUID appraiserId,
            @Nullable UUID reviewerId,
            boolean signed,
            boolean inSubtree) {}

    /** The issued document, once there is one; until then the appraiser alone sees what it would say. */
    public boolean mayRead() {
        return appraisal.signed() ? mayReadIssued() : mayReadDraft();
    }

    boolean mayReadDraft() {
        return !appraisal.signed() && !own() && actor.employeeId().equals(appraisal.appraiserId());
    }

    private boolean mayReadIssued() {
        return own()
                || actor.employeeId().equals(appraisal.appraiserId())
                || actor.employeeId().equals(appraisal.reviewerId())
                || actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR)
                || actor.has(Role.UNIT_PERSONNEL_OFFICER) && appraisal.inSubtree();
    }

    private boolean own() {
        return actor.is(appraisal.employeeId());
    }
}
