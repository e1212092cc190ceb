package id.mumpuni.workplans.access;

import id.mumpuni.people.Actor;
import id.mumpuni.people.Role;
import id.mumpuni.workplans.PlanStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person may do with one work plan. Peers and the system administrator may do nothing. */
public record PlanPermissions(Actor actor, Facts plan) {

    /**
     * @param lineAppraiserId who appraises the person today; the plan's own appraiser may be an earlier one
     * @param reviewerId the appraiser's own appraiser
     * @param newest no later plan of the same year exists
     * @param inSubtree the person works in a unit that the actor looks after as unit personnel officer
     * @param overdue the first plan of a year whose day for setting is over
     * @param newAppraiser someone else appraises the person today, and not only for days
     * @param settled the year after the plan's has begun its second quarter: the year is evaluated, objections are decided
     * @param draftedByOffice the personnel officer writes it, because the person has not in time
     */
    public record Facts(
            UUID employeeId,
            @Nullable UUID appraiserId,
            @Nullable UUID lineAppraiserId,
            @Nullable UUID reviewerId,
            PlanStatus status,
            int revision,
            boolean newest,
            boolean inSubtree,
            boolean overdue,
            boolean newAppraiser,
            boolean settled,
            boolean draftedByOffice) {}

    public boolean mayView() {
        return mayViewPerson() || (appraises() || isReviewer()) && !isPast();
    }

    /** All plans of the person; an earlier appraiser reads those that they appraised. */
    public boolean mayViewPerson() {
        return isOwn()
                || isLineAppraiser()
                || actor.hasAny(Role.PERSONNEL_OFFICER, Role.AUDITOR)
                || actor.has(Role.UNIT_PERSONNEL_OFFICER) && plan.inSubtree();
    }

    /** It is theirs to sign; whether it can be signed now is the plan's to say. */
    public boolean isOwn() {
        return actor.is(plan.employeeId());
    }

    /** It is theirs to write; whether it can be written in now is the plan's to say. */
    public boolean writes() {
        return isOwn() || draftsForPerson();
    }

    /** It is theirs to decide; whether there is something to decide now is the plan's to say. */
    public boolean appraises() {
        return actor.employeeId().equals(plan.appraiserId());
    }

    /** Leads the person now: the plan's own appraiser, or whoever has taken over from them. */
    public boolean leads() {
        return plan.newAppraiser() ? isLineAppraiser() : appraises();
    }

    /** Also the appraiser's superior, once the appraiser is late (Lampiran II, C.5). */
    public boolean decides() {
        return appraises() || isReviewer() && plan.overdue() && !isOwn();
    }

    /** The personnel officer who looks after the person. */
    public boolean looksAfter() {
        return !isOwn()
                && (actor.has(Role.PERSONNEL_OFFICER) || actor.has(Role.UNIT_PERSONNEL_OFFICER) && plan.inSubtree());
    }

    /** Until it is handed to the person. */
    public boolean draftsForPerson() {
        return looksAfter() && plan.draftedByOffice() && plan.status() == PlanStatus.DRAFT;
    }

    /** What the pages offer at this moment. */
    public boolean mayEdit() {
        return writes() && plan.status().isOpen();
    }

    public boolean maySubmit() {
        return isOwn() && plan.status().isOpen();
    }

    public boolean mayDecide() {
        return decides() && plan.status() == PlanStatus.SUBMITTED;
    }

    public boolean mayChangeExpectations() {
        return leads() && plan.status() == PlanStatus.SET;
    }

    public boolean mayRevise() {
        return isOwn() && plan.status() == PlanStatus.SET && plan.newest();
    }

    public boolean mayRenew() {
        return mayRevise() && plan.newAppraiser();
    }

    public boolean mayDropRevision() {
        return maySubmit() && plan.revision() > 1;
    }

    /** Somebody else has taken over, and nothing of the plan is left for the former appraiser to say. */
    private boolean isPast() {
        return plan.newAppraiser()
                && plan.settled()
                && (plan.status() == PlanStatus.SET || plan.status() == PlanStatus.CLOSED);
    }

    private boolean isLineAppraiser() {
        return actor.employeeId().equals(plan.lineAppraiserId());
    }

    private boolean isReviewer() {
        return actor.employeeId().equals(plan.reviewerId());
    }
}
