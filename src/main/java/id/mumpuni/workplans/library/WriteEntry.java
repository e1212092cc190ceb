package id.mumpuni.workplans.library;

import id.mumpuni.people.PersonnelPolicy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The personnel agency writes an entry of the library. A change begins a new version today; the earlier one is kept.
 * Whoever has not seen the newest version does not replace it.
 */
@Service
class WriteEntry {

    private static final String INSERT = """
            INSERT INTO library_version (entry_id, title, kind, level, result_kind, description, verified, valid)
            VALUES (COALESCE(CAST(:entry AS uuid), uuidv7()), :title, :kind, :level, :resultKind, :description, :verified,
                daterange(:today, NULL))
            RETURNING id
            """;

    private final EntryVersions versions;
    private final JdbcClient jdbc;
    private final Clock clock;

    WriteEntry(EntryVersions versions, JdbcClient jdbc, Clock clock) {
        this.versions = versions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param entryId null for a new entry */
    @PersonnelPolicy.MayManage
    @Transactional
    void write(@Nullable UUID entryId, EntryForm form) {
        LocalDate today = LocalDate.now(clock);
        if (entryId != null) {
            versions.requireNewest(entryId, form.version());
            versions.end(entryId, today);
        }
        UUID version = jdbc.sql(INSERT)
                .param("entry", entryId)
                .param("title", said(form.title()))
                .param("kind", form.kind() == null ? null : form.kind().name())
                .param("level", form.level() == null ? null : form.level().name())
                .param("resultKind", Objects.requireNonNull(form.resultKind()).name())
                .param("description", said(form.description()))
                .param("verified", form.isVerified())
                .param("today", today)
                .query(UUID.class)
                .single();
        List<EntryForm.Line> lines = form.said();
        for (int i = 0; i < lines.size(); i++) {
            write(version, i + 1, lines.get(i));
        }
    }

    private void write(UUID version, int ordinal, EntryForm.Line line) {
        String narrative = said(line.narrative());
        jdbc.sql(
                        "INSERT INTO library_indicator (version_id, ordinal, aspect, perspective, description, target, narrative)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(version, ordinal)
                .param(line.aspect() == null ? null : line.aspect().name())
                .param(line.perspective() == null ? null : line.perspective().name())
                .params(said(line.description()), said(line.target()))
                .param(narrative.isEmpty() ? null : narrative)
                .update();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
