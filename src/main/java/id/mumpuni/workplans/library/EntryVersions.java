package id.mumpuni.workplans.library;

import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.Stale;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The version of an entry that holds now, and its end. */
@Repository
class EntryVersions {

    private final JdbcClient jdbc;

    EntryVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Holds the entry for this transaction.
     *
     * @param shown the version that the writer has read; null if they have read none
     */
    void requireNewest(UUID entryId, @Nullable UUID shown) {
        Optional<UUID> newest = jdbc.sql(
                        "SELECT id FROM library_version WHERE entry_id = ? AND upper(valid) IS NULL FOR UPDATE")
                .param(entryId)
                .query(UUID.class)
                .optional();
        if (shown != null && !newest.equals(Optional.of(shown))) {
            throw new Stale(EntryVersions.class, entryId);
        }
        if (newest.isEmpty()) {
            throw new NotFound(EntryVersions.class, entryId);
        }
    }

    /** What began today was never used before today: it gives way altogether. */
    void end(UUID entryId, LocalDate today) {
        jdbc.sql("DELETE FROM library_version WHERE entry_id = ? AND lower(valid) = ? AND upper(valid) IS NULL")
                .params(entryId, today)
                .update();
        jdbc.sql("UPDATE library_version SET valid = daterange(lower(valid), ?)"
                        + " WHERE entry_id = ? AND lower(valid) < ? AND upper(valid) IS NULL")
                .params(today, entryId, today)
                .update();
    }
}
