package id.mumpuni.appraisal.document;

/** When a document is issued; each later one carries one more signature and never replaces the earlier. */
public enum DocumentStage {
    SIGNED, // by the appraiser
    ACKNOWLEDGED, // by the employee
    REFUSED // the employee does not sign, and it says why
}
