package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.process.RateAppraisal;
import id.mumpuni.appraisal.process.Typed;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands what the page of one person sends to its use cases, each of which takes its own fields. */
@Component
class JudgementSteps {

    private final RateAppraisal rateAppraisal;
    private final RateParts rateParts;
    private final SaveFeedback saveFeedback;
    private final NameProofs nameProofs;

    JudgementSteps(RateAppraisal rateAppraisal, RateParts rateParts, SaveFeedback saveFeedback, NameProofs nameProofs) {
        this.rateAppraisal = rateAppraisal;
        this.rateParts = rateParts;
        this.saveFeedback = saveFeedback;
        this.nameProofs = nameProofs;
    }

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
