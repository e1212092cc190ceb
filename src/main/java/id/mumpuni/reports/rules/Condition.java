package id.mumpuni.reports.rules;

/** What a list of people may be narrowed to. The first six exclude each other, the others may come with them. */
public enum Condition {
    NONE,
    DRAFT,
    RETURNED,
    SUBMITTED,
    SET,
    EXEMPT,
    LATE,
    NO_LINK,
    NO_EVIDENCE
}
