package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.Typed;
import id.mumpuni.workplans.CoreValue;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Feedback on each planned result and each value, as the annex of the document shows it (Format C.1.3). */
@Service
class SaveFeedback {

    private static final String RESULT = """
            INSERT INTO result_feedback (appraisal_id, result_id, text)
            SELECT a.id, r.id, :said
            FROM appraisal a JOIN planned_result r ON r.plan_id = a.plan_id
            WHERE a.id = :id AND r.id = :part
            ON CONFLICT (appraisal_id, result_id) DO UPDATE SET text = excluded.text
            WHERE :before::text IS NULL OR result_feedback.text IN (:before, excluded.text)
            """;

    private static final String BEHAVIOUR = """
            INSERT INTO behaviour_review (appraisal_id, core_value, feedback) VALUES (:id, :part, :said)
            ON CONFLICT (appraisal_id, core_value) DO UPDATE SET feedback = excluded.feedback
            WHERE :before::text IS NULL OR COALESCE(behaviour_review.feedback, '') IN (:before, excluded.feedback)
            """;

    private final JudgedParts parts;

    SaveFeedback(JudgedParts parts) {
        this.parts = parts;
    }

    @AppraisalPolicy.MayRate
    @Transactional
    void save(UUID id, Typed typed) {
        parts.hold(id);
        typed.all("p").forEach((key, text) -> {
            UUID result = Typed.id(key);
            if (result != null) {
                parts.write(RESULT, id, result, text, typed.before("p", key));
            }
        });
        typed.all("n").forEach((key, text) -> {
            CoreValue value = Typed.constant(CoreValue.class, key);
            if (value != null) {
                parts.write(BEHAVIOUR, id, value.name(), text, typed.before("n", key));
            }
        });
    }
}
