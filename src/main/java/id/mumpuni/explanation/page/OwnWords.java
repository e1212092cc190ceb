package id.mumpuni.explanation.page;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.ResultGrounds;
import id.mumpuni.progress.ProgressContents;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.CoreValue;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the person and the appraiser wrote for the evaluation itself, beside the record of the year. */
@Repository
class OwnWords {

    record OnValue(
            CoreValue coreValue,
            @Nullable ExpectationLevel selfRating,
            @Nullable String reflection,
            @Nullable String feedback) {}

    /** By indicator, by result, by value. */
    record Words(Map<UUID, String> achieved, Map<UUID, String> said, Map<CoreValue, OnValue> values) {

        public OnValue on(CoreValue value) {
            return values.getOrDefault(value, new OnValue(value, null, null, null));
        }
    }

    private static final String ACHIEVED =
            "SELECT indicator_id, text FROM achievement WHERE appraisal_id = :id AND :open AND text <> ''";
    private static final String SAID =
            "SELECT result_id, text FROM result_feedback WHERE appraisal_id = :id AND text <> ''";
    private static final String VALUES = """
            SELECT core_value, CASE WHEN :open THEN self_rating END AS self_rating,
                CASE WHEN :open THEN reflection END AS reflection, feedback
            FROM behaviour_review WHERE appraisal_id = :id
            """;

    private final JdbcClient jdbc;

    OwnWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param open whether the reader may read what the person wrote: theirs, or handed in */
    @Transactional(readOnly = true)
    public Words of(UUID appraisal, boolean open) {
        Map<CoreValue, OnValue> values = new EnumMap<>(CoreValue.class);
        jdbc.sql(VALUES)
                .param("id", appraisal)
                .param("open", open)
                .query(Rows.of(OnValue.class))
                .list()
                .forEach(one -> values.put(one.coreValue(), one));
        return new Words(texts(ACHIEVED, appraisal, open), texts(SAID, appraisal, open), values);
    }

    /** The day on which each entry of the record was written last. */
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> recorded(ResultGrounds.Grounds grounds) {
        UUID[] entries = grounds.results().stream()
                .flatMap(one -> one.entries().stream())
                .map(ProgressContents.Entry::id)
                .toArray(UUID[]::new);
        Map<UUID, LocalDate> days = new HashMap<>();
        jdbc.sql("SELECT id, local_day(recorded_at) FROM progress_entry WHERE id = ANY(?) AND recorded_at IS NOT NULL")
                .param(entries)
                .query(row -> {
                    days.put(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class));
                });
        return days;
    }

    private Map<UUID, String> texts(String sql, UUID appraisal, boolean open) {
        Map<UUID, String> texts = new HashMap<>();
        jdbc.sql(sql).param("id", appraisal).param("open", open).query(row -> {
            texts.put(row.getObject(1, UUID.class), row.getString(2));
        });
        return texts;
    }
}
