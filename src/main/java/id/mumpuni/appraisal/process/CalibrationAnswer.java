package id.mumpuni.appraisal.process;

/** What the appraiser does with the levels that the table proposes. */
public enum CalibrationAnswer {
    FOLLOWED,
    OTHERWISE // with a reason
}
