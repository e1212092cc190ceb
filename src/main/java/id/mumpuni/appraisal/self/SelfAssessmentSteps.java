package id.mumpuni.appraisal.self;

import org.springframework.stereotype.Component;

/** The three things a person can do with the own self-assessment. */
@Component
record SelfAssessmentSteps(SaveSelfAssessment save, SubmitSelfAssessment submit, WithdrawSelfAssessment withdraw) {}
