package id.mumpuni.appraisal.document;

/**
 * When a document is issued; each later one carries one more signature and never replaces the earlier. The decision on an
 * objection is a document of its own.
 */
public enum DocumentStage {
    SIGNED, // by the appraiser
    ACKNOWLEDGED, // by the employee
    REFUSED, // the employee does not sign, and it says why
    DECIDED, // by whoever decided the objection
    DECIDED_APPRAISER, // the same, also by the appraiser
    DECIDED_EMPLOYEE // the same, also by the employee
}
