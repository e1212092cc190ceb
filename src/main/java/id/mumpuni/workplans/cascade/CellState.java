package id.mumpuni.workplans.cascade;

/** How far a shared-out role has come, as the leader sees it. */
enum CellState {
    WAITING, // the member's own appraiser has not agreed
    SHARED, // the member has not answered
    TAKEN, // stands in the member's plan in the leader's words
    CHANGED, // stands there in other words
    REFUSED,
    GONE // was taken over, but is in the plan no longer
}
