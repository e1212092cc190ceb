package id.mumpuni.security.access;

/** Who visits, in the order of the table's columns. */
public enum Visitor {
    ANONYMOUS,
    EMPLOYEE,
    APPRAISER,
    UNIT_OFFICER,
    BKD,
    AUDITOR,
    ADMINISTRATOR
}
