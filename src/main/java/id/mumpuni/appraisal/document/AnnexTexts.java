package id.mumpuni.appraisal.document;

import id.mumpuni.appraisal.document.EvaluationDocument.Texts;
import id.mumpuni.appraisal.document.EvaluationDocuments.Row;
import id.mumpuni.workplans.PlanContents.Plan;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What stands in the two columns of the annex beside each planned result. */
@Component
class AnnexTexts {

    private final Realisations realisations;
    private final FeedbackLines feedbackLines;

    AnnexTexts(Realisations realisations, FeedbackLines feedbackLines) {
        this.realisations = realisations;
        this.feedbackLines = feedbackLines;
    }

    Texts of(UUID appraisalId, Row row, Plan plan) {
        return new Texts(
                realisations.of(appraisalId, row.handedIn(), plan, row.starts(), row.ends()),
                feedbackLines.of(appraisalId, plan.planId(), row.starts(), row.ends()));
    }
}
