package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanContents;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was written in one appraisal beside its plan: by the person, and by the appraiser. The caller guards it. */
@Repository
public class SelfView {

    public record Behaviour(
            CoreValue coreValue,
            @Nullable ExpectationLevel selfRating,
            @Nullable String reflection,
            @Nullable String feedback) {}

    /** Missing keys: nothing was written. */
    public record Texts(
            PlanContents.@Nullable Plan plan,
            Map<UUID, String> achievements,
            Map<UUID, String> resultFeedback,
            Map<CoreValue, Behaviour> behaviour) {

        /** Without what the person has written and not handed in yet. */
        Texts withoutOwn() {
            Map<CoreValue, Behaviour> feedbackOnly = new EnumMap<>(CoreValue.class);
            behaviour.forEach(
                    (value, one) -> feedbackOnly.put(value, new Behaviour(value, null, null, one.feedback())));
            return new Texts(plan, Map.of(), resultFeedback, feedbackOnly);
        }

        /** Whether all that the person typed is written already. */
        public boolean hold(Typed typed) {
            return typed.all("a").entrySet().stream().allMatch(text -> {
                        UUID indicator = Typed.id(text.getKey());
                        return indicator == null || text.getValue().equals(achievement(indicator));
                    })
                    && Stream.of(CoreValue.values()).allMatch(value -> {
                        ExpectationLevel rating = typed.level("s", value);
                        String reflection = typed.get("r", value);
                        return (rating == null || rating == on(value).selfRating())
                                && (reflection == null
                                        || reflection.equals(Objects.requireNonNullElse(
                                                on(value).reflection(), "")));
                    });
        }

        public String achievement(UUID indicator) {
            return achievements.getOrDefault(indicator, "");
        }

        public String feedback(UUID result) {
            return resultFeedback.getOrDefault(result, "");
        }

        public Behaviour on(CoreValue value) {
            return behaviour.getOrDefault(value, new Behaviour(value, null, null, null));
        }
    }

    private final JdbcClient jdbc;
    private final PlanContents plans;

    SelfView(JdbcClient jdbc, PlanContents plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    /** As everyone but the person sees it. */
    @Transactional(readOnly = true)
    public Texts forOthers(UUID appraisalId) {
        boolean kept = jdbc.sql("SELECT submitted_at IS NULL FROM appraisal WHERE id = ?")
                .param(appraisalId)
                .query(Boolean.class)
                .single();
        Texts all = of(appraisalId);
        return kept ? all.withoutOwn() : all;
    }

    @Transactional(readOnly = true)
    public Texts of(UUID appraisalId) {
        UUID plan = jdbc.sql("SELECT plan_id FROM appraisal WHERE id = ?")
                .param(appraisalId)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional()
                .orElse(null);
        Map<CoreValue, Behaviour> behaviour = new EnumMap<>(CoreValue.class);
        jdbc.sql("SELECT core_value, self_rating, reflection, feedback FROM behaviour_review WHERE appraisal_id = ?")
                .param(appraisalId)
                .query(Rows.of(Behaviour.class))
                .list()
                .forEach(one -> behaviour.put(one.coreValue(), one));
        return new Texts(
                plan == null ? null : plans.find(plan).orElse(null),
                texts("SELECT indicator_id, text FROM achievement WHERE appraisal_id = ?", appraisalId),
                texts("SELECT result_id, text FROM result_feedback WHERE appraisal_id = ?", appraisalId),
                behaviour);
    }

    private Map<UUID, String> texts(String sql, UUID appraisalId) {
        Map<UUID, String> texts = new HashMap<>();
        jdbc.sql(sql).param(appraisalId).query(row -> {
            texts.put(row.getObject(1, UUID.class), row.getString(2));
        });
        return texts;
    }
}
