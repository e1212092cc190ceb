package id.mumpuni.progress.record;

import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.shared.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves the fields of one result in one period that came. Saving the same again changes nothing; a text that another
 * browser has changed since it was read is not overwritten.
 */
@Service
class SaveRecord {

    // whether all were written: one that somebody else has changed is not
    private static final String INDICATORS = """
            WITH typed AS (
                SELECT i.id, t.text, t.before
                FROM unnest(:ids::uuid[], :texts::text[], :befores::text[]) t (id, text, before)
                    JOIN indicator i ON i.id = t.id AND i.result_id = :result
            ),
            written AS (
                INSERT INTO progress_indicator AS p (entry_id, indicator_id, realisation)
                SELECT :entry, id, text FROM typed
                ON CONFLICT (entry_id, indicator_id) DO UPDATE SET realisation = excluded.realisation
                WHERE EXISTS (SELECT FROM typed t WHERE t.id = p.indicator_id
                    AND (t.before IS NULL OR p.realisation IN (t.before, t.text)))
                RETURNING indicator_id
            )
            SELECT (SELECT count(*) FROM typed) = (SELECT count(*) FROM written)
            """;

    // a realisation that was taken back is none
    private static final String TEXTS = """
            UPDATE progress_entry e SET steps = COALESCE(:steps, steps), note = COALESCE(:note, note),
                realisation = COALESCE(:whole, realisation), version = version + 1,
                recorded_at = CASE
                    WHEN COALESCE(:whole, realisation, '') <> '' OR EXISTS (
                        SELECT FROM progress_indicator p WHERE p.entry_id = e.id AND p.realisation <> '')
                    THEN CASE WHEN :realised THEN :now ELSE recorded_at END
                END
            WHERE id = :entry
                AND (:steps::text IS NULL OR :stepsBefore::text IS NULL OR COALESCE(steps, '') IN (:stepsBefore, :steps))
                AND (:note::text IS NULL OR :noteBefore::text IS NULL OR COALESCE(note, '') IN (:noteBefore, :note))
                AND (:whole::text IS NULL OR :wholeBefore::text IS NULL
                    OR COALESCE(realisation, '') IN (:wholeBefore, :whole))
            """;

    private final JdbcClient jdbc;
    private final Entries entries;
    private final Clock clock;

    SaveRecord(JdbcClient jdbc, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.clock = clock;
    }

    /** Returns false if a realisation came for a period that has not begun: it is left out, the rest is kept. */
    @ProgressPolicy.MayRecord
    @Transactional
    boolean save(UUID id, UUID result, DocumentationPeriod period, TypedRecord typed) {
        UUID entry = entries.begin(id, result, period);
        boolean future = period.future(LocalDate.now(clock));
        if (!future) {
            saveIndicators(entry, result, typed);
        }
        int written = jdbc.sql(TEXTS)
                .param("entry", entry)
                .param("steps", typed.get("s", result))
                .param("stepsBefore", typed.before("s", result))
                .param("note", typed.get("n", result))
                .param("noteBefore", typed.before("n", result))
                .param("whole", future ? null : typed.get("q", result))
                .param("wholeBefore", typed.before("q", result))
                .param("realised", typed.filled("r") || typed.filled("q"))
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (written == 0) {
            throw new Stale(SaveRecord.class, entry);
        }
        return !future || !typed.filled("r") && !typed.filled("q");
    }

    private void saveIndicators(UUID entry, UUID result, TypedRecord typed) {
        List<UUID> indicators = typed.ids("r");
        if (indicators.isEmpty()) {
            return;
        }
        boolean complete = jdbc.sql(INDICATORS)
                .param("entry", entry)
                .param("result", result)
                .param("ids", indicators.toArray(UUID[]::new))
                .param(
                        "texts",
                        indicators.stream().map(one -> typed.get("r", one)).toArray(String[]::new))
                .param(
                        "befores",
                        indicators.stream().map(one -> typed.before("r", one)).toArray(String[]::new))
                .query(Boolean.class)
                .single();
        if (!complete) {
            throw new Stale(SaveRecord.class, entry);
        }
    }
}
