package id.mumpuni.appraisal.board;

/** How far one appraisal is, as the board counts it. */
enum Stage {
    NO_PLAN, // SKP not set
    NOT_SUBMITTED, // self-assessment missing
    UNRATED, // handed in, not signed
    SIGNED, // by the appraiser
    ACKNOWLEDGED // by the person as well
}
