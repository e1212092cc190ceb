package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.process.RateAppraisal;
import org.springframework.stereotype.Component;

/** The two things that the page of one person saves. */
@Component
record JudgementSteps(RateAppraisal rateAppraisal, SaveFeedback saveFeedback) {}
