package id.mumpuni.appraisal.process;

/** How far the calibration table is with one appraisal; {@code calibration_state} says when which. */
public enum TableState {
    NONE, // the policy of the period has none
    AHEAD, // to be handed over, or waiting for a session
    SEATED, // a session has taken it up
    CLOSED, // the session is
    PASSED; // its last day is: nobody waits for the table any longer

    public boolean waitedFor() {
        return this == AHEAD || this == SEATED;
    }
}
