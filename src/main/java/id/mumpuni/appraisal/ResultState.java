package id.mumpuni.appraisal;

/** Where one result is on its way, as {@code report_standing} says. */
public enum ResultState {
    TAKEN_OUT,
    UNSIGNED,
    OPEN, // signed, to be reported
    CHANGED, // decided after it was reported
    SENT,
    ACCEPTED, // by the unit above
    ARRIVED // at the PyB, or nobody was in between
}
