package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.Typed;
import id.mumpuni.workplans.CoreValue;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rates single results and values, from which the overall levels are proposed; it never sets those. */
@Service
class RateParts {

    private static final String RESULT = """
            INSERT INTO result_rating (appraisal_id, result_id, expectation_level)
            SELECT a.id, r.id, :said
            FROM appraisal a JOIN planned_result r ON r.plan_id = a.plan_id
            WHERE a.id = :id AND r.id = :part
            ON CONFLICT (appraisal_id, result_id) DO UPDATE SET expectation_level = excluded.expectation_level
            WHERE :before::text IS NULL OR result_rating.expectation_level IN (:before, excluded.expectation_level)
            """;

    private static final String VALUE = """
            INSERT INTO behaviour_review (appraisal_id, core_value, expectation_level) VALUES (:id, :part, :said)
            ON CONFLICT (appraisal_id, core_value) DO UPDATE SET expectation_level = excluded.expectation_level
            WHERE :before::text IS NULL OR COALESCE(behaviour_review.expectation_level, '') IN (:before, excluded.expectation_level)
            """;

    private final JudgedParts parts;

    RateParts(JudgedParts parts) {
        this.parts = parts;
    }

    /** Fields that the page did not send stay as they are. */
    @AppraisalPolicy.MayRate
    @Transactional
    void rate(UUID id, Typed typed) {
        parts.hold(id);
        typed.all("rl").keySet().forEach(key -> {
            UUID result = Typed.id(key);
            ExpectationLevel level = typed.level("rl", key);
            if (result != null && level != null) {
                parts.write(RESULT, id, result, level.name(), typed.before("rl", key));
            }
        });
        typed.all("vl").keySet().forEach(key -> {
            CoreValue value = Typed.constant(CoreValue.class, key);
            ExpectationLevel level = typed.level("vl", key);
            if (value != null && level != null) {
                parts.write(VALUE, id, value.name(), level.name(), typed.before("vl", key));
            }
        });
    }
}
