package id.mumpuni.appraisal;

/** The judgements of one appraisal, which are kept apart for ever. */
public enum JudgementStage {
    RAW, // as the appraiser handed it to calibration, or signed it without one
    CALIBRATED, // as the table proposed it
    FINAL, // as it was signed
    DECIDED // as an objection decided it
}
