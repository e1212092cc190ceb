package id.mumpuni.appraisal.rules;

/** Whether a cycle asks for a self-assessment; none keeps the appraiser waiting once its day is over. */
public enum SelfAssessmentDuty {
    REQUIRED,
    OPTIONAL
}
