package id.mumpuni.notifications.inbox;

import id.mumpuni.people.CurrentActor;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ReadAllNotifications {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    ReadAllNotifications(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @InboxPolicy.Own
    @Transactional
    void readAll() {
        jdbc.sql("UPDATE notification SET read_at = ? WHERE recipient_id = ? AND read_at IS NULL")
                .params(OffsetDateTime.now(clock), currentActor.get().employeeId())
                .update();
    }
}
