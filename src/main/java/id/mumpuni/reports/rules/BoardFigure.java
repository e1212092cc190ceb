package id.mumpuni.reports.rules;

/** What the board counts. */
public enum BoardFigure {
    PEOPLE, // of whom a plan is due
    NONE,
    DRAFT, // also those that came back
    RETURNED,
    SUBMITTED,
    SET,
    EXEMPT, // not among the people
    LATE,
    NO_LINK, // a main result supports nothing above it, and nobody has said why
    NO_EVIDENCE, // the plan is set, and none of its results has evidence in the period
    CONCERN // any of the last three
}
