package id.mumpuni.workplans;

/** How measures and targets are put: as figures beside each other, or told in one text. */
public enum PlanApproach {
    QUANTITATIVE,
    QUALITATIVE
}
