package id.mumpuni.workplans.plan;

import id.mumpuni.shared.RuleViolation;

/** Where a work plan stands between the person and the appraiser. */
public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    RETURNED, // with a note: the person changes it and submits again
    SET;

    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** The person may write in it. */
    void requireOpen() {
        if (this == SUBMITTED) {
            throw new RuleViolation("workplans.plan.already-submitted");
        }
        if (this == SET) {
            throw new RuleViolation("workplans.plan.already-set");
        }
    }

    /** It waits for the appraiser's decision. */
    void requireSubmitted() {
        switch (this) {
            case SUBMITTED -> {}
            case DRAFT -> throw new RuleViolation("workplans.decision.not-submitted");
            case RETURNED -> throw new RuleViolation("workplans.decision.already-returned");
            case SET -> throw new RuleViolation("workplans.decision.already-set");
        }
    }
}
