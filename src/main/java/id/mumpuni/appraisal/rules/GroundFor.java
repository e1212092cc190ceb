package id.mumpuni.appraisal.rules;

/** Which ratings are asked for a ground. */
public enum GroundFor {
    EXTREMES,
    ALL,
    NONE
}
