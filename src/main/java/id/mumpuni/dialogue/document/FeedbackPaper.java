package id.mumpuni.dialogue.document;

import id.mumpuni.dialogue.feedback.FeedbackPolicy;
import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.people.Actor;
import id.mumpuni.workplans.PlanPapers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The record of a year's feedback (Formats B.1.3 to B.1.5), once something was said. Coaching and counselling (B.1.6 to
 * B.1.10) are for those concerned alone and never go into a unit's file.
 */
@Component
class FeedbackPaper implements PlanPapers {

    private final FeedbackPolicy policy;
    private final FeedbackRecords records;
    private final PdfRenderer renderer;

    FeedbackPaper(FeedbackPolicy policy, FeedbackRecords records, PdfRenderer renderer) {
        this.policy = policy;
        this.records = records;
        this.renderer = renderer;
    }

    @Override
    public List<Paper> of(UUID planId, Actor reader) {
        UUID employee = records.employeeOf(planId);
        if (!policy.about(employee, reader).mayView()) {
            return List.of();
        }
        FeedbackRecord record = records.ofPlan(planId, employee, FeedbackRecords.WHOLE_YEAR);
        return record.feedback().isEmpty() ? List.of() : List.of(print(record));
    }

    private Paper print(FeedbackRecord record) {
        return new Paper(
                "rekaman-umpan-balik",
                renderer.render("dialogue/print/feedback", Map.of("record", record))
                        .content());
    }
}
