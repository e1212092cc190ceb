package id.mumpuni.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts notifications into people's inboxes, in the transaction of what they tell about: both happen or neither. A mail
 * follows by itself (see {@code inbox.MailNotices}); it never says more than that something waits. Whoever is no longer in
 * service, the dead among them, is told nothing any more.
 */
@Component
public class Notifications {

    private static final String SQL = """
            INSERT INTO notification (recipient_id, message_key, arguments, href, created_at, mail_due)
            SELECT e.id, ?, ?, ?, ?, e.email IS NOT NULL AND s.rhythm IS DISTINCT FROM 'NONE'
            FROM employee e LEFT JOIN notification_setting s ON s.employee_id = e.id
            WHERE e.id = ? AND (e.left_on IS NULL OR e.left_on > ?)
            """;

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Notifications(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Notification notification) {
        send(List.of(notification));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Collection<Notification> notifications) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        LocalDate today = LocalDate.now(clock);
        jdbc.batchUpdate(SQL, notifications, AT_ONCE, (statement, notification) -> {
            statement.setString(1, notification.key());
            statement.setArray(
                    2,
                    statement
                            .getConnection()
                            .createArrayOf("text", notification.arguments().toArray()));
            statement.setString(3, notification.href());
            statement.setObject(4, now);
            statement.setObject(5, notification.recipient());
            statement.setObject(6, today);
        });
    }
}
