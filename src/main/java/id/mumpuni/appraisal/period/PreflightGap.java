package id.mumpuni.appraisal.period;

/** What may be missing before a period is opened, worst first. */
enum PreflightGap {
    NO_APPRAISER,
    TWO_APPRAISERS, // somebody disputes it, or an exception and a stand-in both say who
    TWO_HEADS, // of a unit in which people work
    NO_HEAD, // of a unit in which people work
    NO_REVIEWER, // nobody takes over from the appraiser
    FAR_APPRAISER,
    ACTING, // the appraiser stands in as Plt. or Plh.
    NO_PLAN,
    ON_LEAVE,
    MOVED, // from another unit within the period
    STUDY,
    NO_ORG_RATING_SETTER, // of a unit: nobody leads one level above
    NOT_ACTIVATED,
    BUSY // in a period of the same kind already
}
