package id.mumpuni.appraisal.report;

/** Where the reports of a unit stand, as its newest says; a list may be narrowed to it. */
enum DeskState {
    NONE, // nothing sent
    SENT,
    RETURNED,
    ACCEPTED,
    MORE // accepted, and something has come since
}
