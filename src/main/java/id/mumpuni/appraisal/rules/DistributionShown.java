package id.mumpuni.appraisal.rules;

/** Who sees how many people got which rating. */
public enum DistributionShown {
    NONE,
    AGENCY,
    CITY
}
