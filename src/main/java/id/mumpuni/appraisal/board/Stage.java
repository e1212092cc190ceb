package id.mumpuni.appraisal.board;

/** How far one appraisal is, as the board counts it. */
enum Stage {
    NO_PLAN, // SKP not set
    NOT_SUBMITTED, // self-assessment missing
    UNRATED, // handed in, not signed
    LEFT, // no longer in service before handing in
    SIGNED, // by the appraiser
    ACKNOWLEDGED, // by the person as well
    TAKEN_OUT // of the period, with a reason; not counted
}
