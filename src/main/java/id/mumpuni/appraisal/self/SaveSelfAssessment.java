package id.mumpuni.appraisal.self;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.SelfView;
import id.mumpuni.appraisal.process.Typed;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import id.mumpuni.workplans.CoreValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves one field or all of them. Saving the same again changes nothing; a text that another browser has changed since
 * it was read is not overwritten.
 */
@Service
class SaveSelfAssessment {

    // The row of the appraisal is locked against being handed in meanwhile, and says that the indicator is the plan's.
    private static final String ACHIEVEMENT = """
            INSERT INTO achievement (appraisal_id, indicator_id, text)
            SELECT a.id, i.id, :text
            FROM appraisal a JOIN planned_result r ON r.plan_id = a.plan_id JOIN indicator i ON i.result_id = r.id
            WHERE a.id = :id AND a.status = 'OPEN' AND i.id = :indicator
            FOR SHARE OF a
            ON CONFLICT (appraisal_id, indicator_id) DO UPDATE SET text = excluded.text
            WHERE :before::text IS NULL OR achievement.text IN (:before, excluded.text)
            """;

    private static final String BEHAVIOUR = """
            INSERT INTO behaviour_review (appraisal_id, core_value, self_rating, reflection)
            SELECT a.id, :value, :rating, :reflection
            FROM appraisal a
            WHERE a.id = :id AND a.status = 'OPEN'
            FOR SHARE OF a
            ON CONFLICT (appraisal_id, core_value) DO UPDATE
            SET self_rating = COALESCE(excluded.self_rating, behaviour_review.self_rating),
                reflection = COALESCE(excluded.reflection, behaviour_review.reflection)
            WHERE (:before::text IS NULL OR excluded.reflection IS NULL
                    OR COALESCE(behaviour_review.reflection, '') IN (:before, excluded.reflection))
                AND (:ratingBefore::text IS NULL OR excluded.self_rating IS NULL
                    OR COALESCE(behaviour_review.self_rating, '') IN (:ratingBefore, excluded.self_rating))
            """;

    /** Locked as long as this lasts: handing in waits, and is waited for. */
    private static final String OPEN = "SELECT status = 'OPEN' FROM appraisal WHERE id = ? FOR SHARE";

    private final JdbcClient jdbc;
    private final SelfView selfView;
    private final AppraisalPolicy policy;

    SaveSelfAssessment(JdbcClient jdbc, SelfView selfView, AppraisalPolicy policy) {
        this.jdbc = jdbc;
        this.selfView = selfView;
        this.policy = policy;
    }

    @AppraisalPolicy.MayFill
    @Transactional
    void save(UUID id, Typed typed) {
        if (!jdbc.sql(OPEN).param(id).query(Boolean.class).single()) {
            if (selfView.of(id).hold(typed)) {
                return;
            }
            throw new RuleViolation("appraisal.already-submitted");
        }
        policy.requireFilling(id);
        write(id, typed);
    }

    private void write(UUID id, Typed typed) {
        typed.all("a").forEach((key, text) -> {
            UUID indicator = Typed.id(key);
            if (indicator != null) {
                saveAchievement(id, indicator, text, typed.before("a", key));
            }
        });
        for (CoreValue value : CoreValue.values()) {
            ExpectationLevel rating = typed.level("s", value);
            String reflection = typed.get("r", value);
            if (rating != null || reflection != null) {
                saveBehaviour(id, value, rating, reflection, typed);
            }
        }
    }

    private void saveAchievement(UUID id, UUID indicator, String text, @Nullable String before) {
        int written = jdbc.sql(ACHIEVEMENT)
                .param("id", id)
                .param("indicator", indicator)
                .param("text", text)
                .param("before", before)
                .update();
        if (written == 0) {
            throw new Stale(SaveSelfAssessment.class, id);
        }
    }

    private void saveBehaviour(
            UUID id, CoreValue value, @Nullable ExpectationLevel rating, @Nullable String reflection, Typed typed) {
        int written = jdbc.sql(BEHAVIOUR)
                .param("id", id)
                .param("value", value.name())
                .param("rating", rating == null ? null : rating.name())
                .param("reflection", reflection)
                .param("before", typed.before("r", value))
                .param("ratingBefore", typed.before("s", value))
                .update();
        if (written == 0) {
            throw new Stale(SaveSelfAssessment.class, id);
        }
    }
}
