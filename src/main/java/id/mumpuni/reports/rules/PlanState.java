package id.mumpuni.reports.rules;

/** How a person stands with the plan of a year, as {@code plan_standing} says. */
public enum PlanState {
    NONE, // no plan, or none since a move
    DRAFT,
    RETURNED,
    SUBMITTED,
    SET,
    EXEMPT // none is due
}
