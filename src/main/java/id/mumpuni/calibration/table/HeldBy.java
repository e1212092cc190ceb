package id.mumpuni.calibration.table;

/** Who holds a table, as the policy of the period says. */
public enum HeldBy {
    SUPERIOR, // of the appraisers
    COMMITTEE
}
