package id.mumpuni.appraisal.process;

/** The way of one appraisal. */
public enum AppraisalStatus {
    OPEN, // the person fills in the self-assessment
    SUBMITTED, // handed in; the appraiser judges
    PROPOSED, // handed to the calibration table
    SIGNED, // by the appraiser, or by their superior in their place
    ACKNOWLEDGED, // by the person as well
    REFUSED; // the person does not sign; the result stands

    public boolean signed() {
        return this == SIGNED || answered();
    }

    public boolean answered() {
        return this == ACKNOWLEDGED || this == REFUSED;
    }
}
