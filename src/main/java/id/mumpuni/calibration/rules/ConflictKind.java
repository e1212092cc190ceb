package id.mumpuni.calibration.rules;

/** Why somebody cannot sit on a case. */
public enum ConflictKind {
    SELF, // it is their own
    SUBORDINATE, // they are appraised by the person
    DECLARED,
    APPRAISER, // they appraise the person, or did in this period
    DECIDER, // they decided an objection of the person
    REVIEWER; // they are above the appraiser and would decide an objection

    /** What they know by their office they may look at and explain; the levels of the others are not for them. */
    public boolean mayLook() {
        return this == APPRAISER || this == DECIDER || this == REVIEWER;
    }
}
