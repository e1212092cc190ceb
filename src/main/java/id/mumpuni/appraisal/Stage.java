package id.mumpuni.appraisal;

/** How far one appraisal is, as {@code appraisal_stage} says. */
public enum Stage {
    NO_PLAN, // SKP not set
    NOT_SUBMITTED, // self-assessment missing
    UNRATED, // handed in, not signed
    PROPOSED, // handed to the calibration table
    LEFT, // no longer in service before handing in
    TAKE_OVER, // the appraiser's days are over: the superior's
    STRANDED, // and nobody is above
    SIGNED, // by the appraiser or the superior
    ACKNOWLEDGED, // by the person as well
    REFUSED, // by the person
    TAKEN_OUT; // of the period, with a reason; not counted

    public boolean done() {
        return this == SIGNED || this == ACKNOWLEDGED || this == REFUSED;
    }

    /** Named only where it occurs. */
    public boolean seldom() {
        return this == PROPOSED || this == LEFT || this == TAKE_OVER || this == STRANDED || this == REFUSED;
    }
}
