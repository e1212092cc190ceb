package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.Typed;
import id.mumpuni.shared.Stale;
import id.mumpuni.workplans.CoreValue;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Feedback on each planned result and each value, as the annex of the document shows it (Format C.1.3). */
@Service
class SaveFeedback {

    private static final String RESULT = """
            INSERT INTO result_feedback (appraisal_id, result_id, text)
            SELECT a.id, r.id, :text
            FROM appraisal a JOIN planned_result r ON r.plan_id = a.plan_id
            WHERE a.id = :id AND r.id = :result AND a.signed_at IS NULL
            FOR SHARE OF a
            ON CONFLICT (appraisal_id, result_id) DO UPDATE SET text = excluded.text
            WHERE :before::text IS NULL OR result_feedback.text IN (:before, excluded.text)
            """;

    private static final String BEHAVIOUR = """
            INSERT INTO behaviour_review (appraisal_id, core_value, feedback)
            SELECT a.id, :value, :text
            FROM appraisal a
            WHERE a.id = :id AND a.signed_at IS NULL
            FOR SHARE OF a
            ON CONFLICT (appraisal_id, core_value) DO UPDATE SET feedback = excluded.feedback
            WHERE :before::text IS NULL OR COALESCE(behaviour_review.feedback, '') IN (:before, excluded.feedback)
            """;

    private final JdbcClient jdbc;
    private final AppraisalPolicy policy;

    SaveFeedback(JdbcClient jdbc, AppraisalPolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    @AppraisalPolicy.MayRate
    @Transactional
    void save(UUID id, Typed typed) {
        policy.requireJudging(id);
        typed.all("p").forEach((key, text) -> {
            UUID result = Typed.id(key);
            if (result != null) {
                check(
                        jdbc.sql(RESULT)
                                .param("id", id)
                                .param("result", result)
                                .param("text", text)
                                .param("before", typed.before("p", key))
                                .update(),
                        id);
            }
        });
        typed.all("n").forEach((key, text) -> {
            CoreValue value = Typed.constant(CoreValue.class, key);
            if (value != null) {
                check(
                        jdbc.sql(BEHAVIOUR)
                                .param("id", id)
                                .param("value", value.name())
                                .param("text", text)
                                .param("before", typed.before("n", key))
                                .update(),
                        id);
            }
        });
    }

    private static void check(int written, UUID id) {
        if (written == 0) {
            throw new Stale(SaveFeedback.class, id);
        }
    }
}
