package id.mumpuni.appraisal.rules;

/** Who compares the proposals of several appraisers, if anybody. */
public enum CalibrationMode {
    OFF,
    SUPERIOR,
    COMMITTEE
}
