package id.mumpuni.appraisal.report;

/** Where one result is on its way, as {@code report_standing} says. */
enum ResultState {
    TAKEN_OUT,
    UNSIGNED,
    OPEN, // signed, to be reported
    CHANGED, // decided after it was reported
    SENT,
    ACCEPTED, // by the unit above
    ARRIVED // at the PyB, or nobody was in between
}
