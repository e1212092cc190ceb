package id.mumpuni.workplans.plan;

/** Where a work plan stands between the person and the appraiser. */
enum PlanStatus {
    DRAFT,
    SUBMITTED,
    RETURNED, // with a note: the person changes it and submits again
    SET;

    boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
