package id.mumpuni.notifications.inbox;

import id.mumpuni.notifications.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells by mail that something waits, at most once an hour for each person and once for each notification. What is read
 * before needs no mail. A mailbox is not the application: the mail names nobody, no subject and no result, only the place
 * to sign in.
 */
@Component
class MailNotices {

    private static final Duration BETWEEN_MAILS = Duration.ofHours(1);

    // The first statement of two that run at the same time wins: the other waits for the row and finds it taken.
    private static final String TAKE = """
            WITH waiting AS (
                SELECT n.recipient_id FROM notification n
                    JOIN employee e ON e.id = n.recipient_id
                    LEFT JOIN notification_setting s ON s.employee_id = n.recipient_id
                WHERE n.mail_due AND n.mailed_at IS NULL AND n.read_at IS NULL AND e.email IS NOT NULL
                    AND COALESCE(s.mail, true) AND (s.mailed_at IS NULL OR s.mailed_at <= :before)
                GROUP BY n.recipient_id ORDER BY min(n.created_at) LIMIT 500
            ),
            taken AS (
                INSERT INTO notification_setting AS s (employee_id, mailed_at) SELECT recipient_id, :now FROM waiting
                ON CONFLICT (employee_id) DO UPDATE SET mailed_at = excluded.mailed_at
                    WHERE s.mail AND (s.mailed_at IS NULL OR s.mailed_at <= :before)
                RETURNING s.employee_id
            ),
            told AS (
                UPDATE notification n SET mailed_at = :now FROM taken
                WHERE n.recipient_id = taken.employee_id AND n.mailed_at IS NULL
            )
            SELECT e.email FROM taken JOIN employee e ON e.id = taken.employee_id
            """;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;
    private final String address;

    MailNotices(JdbcClient jdbc, Outbox outbox, Clock clock, @Value("${mumpuni.address:}") String address) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
        this.address = address.strip();
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    @Transactional
    public void tell() {
        if (!outbox.open()) {
            return;
        }
        String text = address.isEmpty() ? "notifications.mail.text" : "notifications.mail.text-at";
        for (String recipient : takeWaiting()) {
            outbox.put(recipient, "notifications.mail.subject", text, address);
        }
    }

    private List<String> takeWaiting() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return jdbc.sql(TAKE)
                .param("now", now)
                .param("before", now.minus(BETWEEN_MAILS))
                .query(String.class)
                .list();
    }
}
