package id.mumpuni.notifications.inbox;

import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.PageOf;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One person's notifications: what is unread first, each part the newest first. */
@Repository
class Inbox {

    record Row(UUID id, String messageKey, List<String> arguments, Instant createdAt, boolean unread) {}

    private static final String PAGE = """
            SELECT id, message_key, arguments, created_at, read_at IS NULL AS unread
            FROM notification WHERE recipient_id = ?
            ORDER BY read_at IS NULL DESC, created_at DESC, id LIMIT ? OFFSET ?
            """;

    private final JdbcClient jdbc;

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public PageOf<Row> of(UUID person, ListQuery query) {
        List<Row> rows = jdbc.sql(PAGE)
                .params(person, ListQuery.PAGE_SIZE, query.offset())
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("message_key"),
                        List.of((String[]) row.getArray("arguments").getArray()),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("unread")))
                .list();
        return new PageOf<>(rows, query.pageNumber(), count(person));
    }

    @Transactional(readOnly = true)
    public int unread(UUID person) {
        return jdbc.sql("SELECT count(*) FROM notification WHERE recipient_id = ? AND read_at IS NULL")
                .param(person)
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public UUID recipient(UUID id) {
        return jdbc.sql("SELECT recipient_id FROM notification WHERE id = ?")
                .param(id)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound(Inbox.class, id));
    }

    private long count(UUID person) {
        return jdbc.sql("SELECT count(*) FROM notification WHERE recipient_id = ?")
                .param(person)
                .query(Long.class)
                .single();
    }
}
