package id.mumpuni.workplans.library;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personnel agency writes entries of the library. A change begins a new version today; the earlier one is kept. */
@Service
class KeepLibrary {

    private static final String INSERT = """
            INSERT INTO library_version (entry_id, title, kind, level, result_kind, description, verified, valid)
            VALUES (:entry, :title, :kind, :level, :resultKind, :description, :verified, daterange(:today, NULL))
            RETURNING id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    KeepLibrary(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param entryId null for a new entry */
    @PersonnelPolicy.MayManage
    @Transactional
    UUID write(@Nullable UUID entryId, EntryForm form) {
        LocalDate today = LocalDate.now(clock);
        UUID entry = entryId == null ? UUID.randomUUID() : entryId;
        if (entryId != null && end(entryId, today) == 0) {
            throw new NotFound(KeepLibrary.class, entryId);
        }
        UUID version = jdbc.sql(INSERT)
                .param("entry", entry)
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
        return entry;
    }

    /** From today on nobody is offered the entry. */
    @PersonnelPolicy.MayManage
    @Transactional
    void retire(UUID id) {
        if (end(id, LocalDate.now(clock)) == 0) {
            throw new NotFound(KeepLibrary.class, id);
        }
    }

    /** What began today was never used before today: it gives way altogether. */
    private int end(UUID entryId, LocalDate today) {
        int gone = jdbc.sql(
                        "DELETE FROM library_version WHERE entry_id = ? AND lower(valid) = ? AND upper(valid) IS NULL")
                .params(entryId, today)
                .update();
        int ended = jdbc.sql("UPDATE library_version SET valid = daterange(lower(valid), ?)"
                        + " WHERE entry_id = ? AND lower(valid) < ? AND upper(valid) IS NULL")
                .params(today, entryId, today)
                .update();
        return gone + ended;
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
