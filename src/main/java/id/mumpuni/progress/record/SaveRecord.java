package id.mumpuni.progress.record;

import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves the fields of one result in one period that came. Saving the same again changes nothing; a text that another
 * browser has changed since it was read is not overwritten.
 */
@Service
class SaveRecord {

    private static final String INDICATOR = """
            INSERT INTO progress_indicator (entry_id, indicator_id, realisation)
            SELECT :entry, i.id, :text FROM indicator i WHERE i.id = :indicator AND i.result_id = :result
            ON CONFLICT (entry_id, indicator_id) DO UPDATE SET realisation = excluded.realisation
            WHERE :before::text IS NULL OR progress_indicator.realisation IN (:before, excluded.realisation)
            """;

    // a realisation that was taken back is none
    private static final String EMPTIED = """
            UPDATE progress_entry e SET recorded_at = NULL
            WHERE e.id = ? AND e.recorded_at IS NOT NULL AND COALESCE(e.realisation, '') = ''
                AND NOT EXISTS (SELECT FROM progress_indicator p WHERE p.entry_id = e.id AND p.realisation <> '')
            """;

    private final JdbcClient jdbc;
    private final Entries entries;
    private final Clock clock;

    SaveRecord(JdbcClient jdbc, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.clock = clock;
    }

    @ProgressPolicy.MayRecord
    @Transactional
    void save(UUID id, UUID result, DocumentationPeriod period, TypedRecord typed) {
        UUID entry = entries.begin(id, result, period);
        field(entry, "steps", typed.get("s", result), typed.before("s", result));
        field(entry, "note", typed.get("n", result), typed.before("n", result));
        String whole = typed.get("q", result);
        List<UUID> indicators = indicators(result);
        boolean realised = filled(whole) || indicators.stream().anyMatch(one -> filled(typed.get("r", one)));
        if (realised && period.future(LocalDate.now(clock))) {
            throw new RuleViolation("progress.too-early");
        }
        field(entry, "realisation", whole, typed.before("q", result));
        for (UUID indicator : indicators) {
            String text = typed.get("r", indicator);
            if (text != null) {
                indicator(entry, result, indicator, text, typed.before("r", indicator));
            }
        }
        if (realised) {
            jdbc.sql("UPDATE progress_entry SET recorded_at = ? WHERE id = ?")
                    .params(OffsetDateTime.now(clock), entry)
                    .update();
        } else {
            jdbc.sql(EMPTIED).param(entry).update();
        }
    }

    /** @param column one of ours, never from outside */
    private void field(UUID entry, String column, @Nullable String text, @Nullable String before) {
        if (text == null) {
            return;
        }
        int written = jdbc.sql(
                        "UPDATE progress_entry SET " + column + " = :text, version = version + 1 WHERE id = :entry"
                                + " AND (:before::text IS NULL OR COALESCE(" + column + ", '') IN (:before, :text))")
                .param("text", text)
                .param("entry", entry)
                .param("before", before)
                .update();
        if (written == 0) {
            throw new Stale(SaveRecord.class, entry);
        }
    }

    private void indicator(UUID entry, UUID result, UUID indicator, String text, @Nullable String before) {
        int written = jdbc.sql(INDICATOR)
                .param("entry", entry)
                .param("result", result)
                .param("indicator", indicator)
                .param("text", text)
                .param("before", before)
                .update();
        if (written == 0) {
            throw new Stale(SaveRecord.class, entry);
        }
    }

    private List<UUID> indicators(UUID result) {
        return jdbc.sql("SELECT id FROM indicator WHERE result_id = ?")
                .param(result)
                .query(UUID.class)
                .list();
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
