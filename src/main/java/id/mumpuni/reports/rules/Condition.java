package id.mumpuni.reports.rules;

/** What a list of people may be narrowed to. What comes after the states may come with them. */
public enum Condition {
    NONE,
    DRAFT, // also what came back
    RETURNED,
    SUBMITTED,
    SET,
    EXEMPT,
    LATE,
    NO_LINK,
    NO_EVIDENCE
}
