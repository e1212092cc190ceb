package id.mumpuni.calibration.table;

/** The way of a session. */
public enum SessionStatus {
    OPEN, // called, members and cases are gathered
    HELD, // it sits: changes are made
    CLOSED, // with minutes
    CANCELLED;

    public boolean running() {
        return this == OPEN || this == HELD;
    }
}
