package id.mumpuni.appraisal.period;

/** What may be missing before a period is opened, worst first. */
enum PreflightGap {
    NO_APPRAISER,
    NO_HEAD, // of a unit in which people work
    FAR_APPRAISER,
    NO_PLAN,
    NOT_ACTIVATED,
    BUSY // in a period of the same kind already
}
