package id.mumpuni.appraisal.clock;

/** Where an appraisal stands on a day; {@code appraisal_standing} says when which. */
public enum Step {
    TAKEN_OUT,
    NO_PLAN, // SKP not set
    SELF, // the person may still hand in, the appraiser waits
    RATE, // the appraiser's
    PROPOSED, // handed to the calibration table
    TAKE_OVER, // the superior's, after the appraiser's days
    STRANDED, // nobody above the appraiser
    HELD, // signed, to be shown together with the others
    DELIVER, // not opened yet
    RETURN, // the person's answer is awaited
    SILENT, // it did not come
    ACKNOWLEDGED,
    REFUSED;

    /** The appraiser's or the superior's to judge. */
    public boolean judging() {
        return this == SELF || this == RATE || this == TAKE_OVER || this == NO_PLAN;
    }
}
