package id.mumpuni.appraisal.self;

import id.mumpuni.appraisal.process.SubmitSelfAssessment;
import id.mumpuni.appraisal.process.WithdrawSelfAssessment;
import org.springframework.stereotype.Component;

/** What a person can do with the own self-assessment. */
@Component
record SelfAssessmentSteps(SaveSelfAssessment save, SubmitSelfAssessment submit, WithdrawSelfAssessment withdraw) {}
