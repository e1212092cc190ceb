package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.Typed;
import id.mumpuni.shared.Stale;
import id.mumpuni.workplans.CoreValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rates single results and values, from which the overall levels are proposed; it never sets those. */
@Service
class RateParts {

    private static final String RESULT = """
            INSERT INTO result_rating (appraisal_id, result_id, expectation_level)
            SELECT a.id, r.id, :level
            FROM appraisal a JOIN planned_result r ON r.plan_id = a.plan_id
            WHERE a.id = :id AND r.id = :part AND a.signed_at IS NULL
            FOR SHARE OF a
            ON CONFLICT (appraisal_id, result_id) DO UPDATE SET expectation_level = excluded.expectation_level
            WHERE :before::text IS NULL OR result_rating.expectation_level IN (:before, excluded.expectation_level)
            """;

    private static final String VALUE = """
            INSERT INTO behaviour_review (appraisal_id, core_value, expectation_level)
            SELECT a.id, :part, :level
            FROM appraisal a
            WHERE a.id = :id AND a.signed_at IS NULL
            FOR SHARE OF a
            ON CONFLICT (appraisal_id, core_value) DO UPDATE SET expectation_level = excluded.expectation_level
            WHERE :before::text IS NULL OR COALESCE(behaviour_review.expectation_level, '') IN (:before, excluded.expectation_level)
            """;

    private final JdbcClient jdbc;
    private final AppraisalPolicy policy;

    RateParts(JdbcClient jdbc, AppraisalPolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    /** Fields that the page did not send stay as they are; sending the same again is no conflict. */
    @AppraisalPolicy.MayRate
    @Transactional
    void rate(UUID id, Typed typed) {
        policy.requireJudging(id);
        typed.all("rl").keySet().forEach(key -> {
            UUID result = Typed.id(key);
            ExpectationLevel level = typed.level("rl", key);
            if (result != null && level != null) {
                write(RESULT, id, result, level, typed.before("rl", key));
            }
        });
        typed.all("vl").keySet().forEach(key -> {
            CoreValue value = Typed.constant(CoreValue.class, key);
            ExpectationLevel level = typed.level("vl", key);
            if (value != null && level != null) {
                write(VALUE, id, value.name(), level, typed.before("vl", key));
            }
        });
    }

    private void write(String sql, UUID id, Object part, ExpectationLevel level, @Nullable String before) {
        int written = jdbc.sql(sql)
                .param("id", id)
                .param("part", part)
                .param("level", level.name())
                .param("before", before)
                .update();
        if (written == 0) {
            throw new Stale(RateParts.class, id);
        }
    }
}
