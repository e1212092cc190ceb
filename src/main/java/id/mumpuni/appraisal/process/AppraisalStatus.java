package id.mumpuni.appraisal.process;

/** The way of one appraisal. */
public enum AppraisalStatus {
    OPEN, // the person fills in the self-assessment
    SUBMITTED, // handed in; the appraiser judges
    SIGNED, // by the appraiser
    ACKNOWLEDGED; // by the person as well

    public boolean signed() {
        return this == SIGNED || this == ACKNOWLEDGED;
    }
}
