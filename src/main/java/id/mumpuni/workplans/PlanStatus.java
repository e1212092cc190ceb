package id.mumpuni.workplans;

import id.mumpuni.shared.RuleViolation;

/** Where a work plan stands between the person and the appraiser. */
public enum PlanStatus {
    DRAFT,
    SUBMITTED, // signed by the person
    RETURNED, // with remarks: the person changes it and submits again
    SET, // signed by the appraiser
    CLOSED; // was set, and ended by a move

    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** The person may write in it. */
    public void requireOpen() {
        switch (this) {
            case DRAFT, RETURNED -> {}
            case SUBMITTED -> throw new RuleViolation("workplans.plan.already-submitted");
            case SET -> throw new RuleViolation("workplans.plan.already-set");
            case CLOSED -> throw new RuleViolation("workplans.plan.already-closed");
        }
    }

    /** It waits for the appraiser's decision. */
    public void requireSubmitted() {
        switch (this) {
            case SUBMITTED -> {}
            case DRAFT -> throw new RuleViolation("workplans.decision.not-submitted");
            case RETURNED -> throw new RuleViolation("workplans.decision.already-returned");
            case SET -> throw new RuleViolation("workplans.decision.already-set");
            case CLOSED -> throw new RuleViolation("workplans.plan.already-closed");
        }
    }

    /** It holds. */
    public void requireSet() {
        switch (this) {
            case SET -> {}
            case CLOSED -> throw new RuleViolation("workplans.plan.already-closed");
            case DRAFT, SUBMITTED, RETURNED -> throw new RuleViolation("workplans.revision.not-set");
        }
    }
}
