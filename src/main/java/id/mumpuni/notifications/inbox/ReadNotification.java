package id.mumpuni.notifications.inbox;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ReadNotification {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadNotification(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns where it leads. */
    @InboxPolicy.MayRead
    @Transactional
    String read(UUID id) {
        return jdbc.sql("UPDATE notification SET read_at = COALESCE(read_at, ?) WHERE id = ? RETURNING href")
                .params(OffsetDateTime.now(clock), id)
                .query(String.class)
                .single();
    }
}
