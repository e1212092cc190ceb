package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.process.RateAppraisal;
import id.mumpuni.appraisal.process.Typed;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the page of one person does. */
@Component
record JudgementSteps(
        RateAppraisal rateAppraisal, RateParts rateParts, SaveFeedback saveFeedback, NameProofs nameProofs) {

    /** Returns whether the overall levels or their words were among what was sent. */
    boolean save(UUID id, Typed typed) {
        saveFeedback.save(id, typed);
        rateParts.rate(id, typed);
        nameProofs.name(id, typed);
        boolean rated = typed.get("v", id) != null;
        if (rated) {
            rateAppraisal.rate(id, typed.version(id), typed);
        }
        return rated;
    }
}
