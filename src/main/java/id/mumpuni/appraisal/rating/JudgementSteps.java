package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.process.GoOnWithoutSelfAssessment;
import id.mumpuni.appraisal.process.RateAppraisal;
import org.springframework.stereotype.Component;

/** What the page of one person does. */
@Component
record JudgementSteps(
        RateAppraisal rateAppraisal, SaveFeedback saveFeedback, GoOnWithoutSelfAssessment goOnWithoutSelfAssessment) {}
