package id.mumpuni.notifications.inbox;

import id.mumpuni.notifications.Outbox;
import id.mumpuni.notifications.rules.MailRhythm;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells by mail that something waits, in the rhythm that each person chose: at most once an hour, or what came until 07.00,
 * daily or on Mondays. Each notification is told of once; what is read before needs no mail, and people who left get none.
 * When a mail is due follows from the hour alone: if nothing ran at 07.00 it leaves as soon as something runs. A mailbox is not the application: the mail names nobody, no subject and no result, only the place
 * to sign in.
 */
@Component
class MailNotices {

    record Waiting(String email, boolean digest, long news, LocalDate since) {}

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id-ID"));
    private static final Duration BETWEEN_MAILS = Duration.ofHours(1);

    // The first statement of two that run at the same time wins: the other waits for the row and finds it taken.
    private static final String TAKE = """
            WITH rhythm (name, written, mailed) AS (
                VALUES ('AT_ONCE', :now::timestamptz, :before::timestamptz),
                    ('DAILY', :morning::timestamptz, :morning::timestamptz), ('WEEKLY', :monday::timestamptz, :monday::timestamptz)
            ),
            waiting AS (
                SELECT n.recipient_id, r.mailed, count(*) AS news, min(n.created_at) AS since
                FROM notification n
                    JOIN employee e ON e.id = n.recipient_id
                    LEFT JOIN notification_setting s ON s.employee_id = n.recipient_id
                    JOIN rhythm r ON r.name = COALESCE(s.rhythm, 'AT_ONCE')
                WHERE n.mail_due AND n.mailed_at IS NULL AND n.read_at IS NULL AND e.email IS NOT NULL
                    AND (e.left_on IS NULL OR e.left_on > :today) AND (s.mailed_at IS NULL OR s.mailed_at < r.mailed)
                GROUP BY n.recipient_id, r.mailed, r.written HAVING min(n.created_at) <= r.written
                ORDER BY min(n.created_at) LIMIT 500
            ),
            taken AS (
                INSERT INTO notification_setting AS s (employee_id, mailed_at) SELECT recipient_id, :now FROM waiting
                ON CONFLICT (employee_id) DO UPDATE SET mailed_at = excluded.mailed_at
                    WHERE s.rhythm <> 'NONE'
                        AND (s.mailed_at IS NULL OR s.mailed_at < (SELECT mailed FROM waiting WHERE recipient_id = s.employee_id))
                RETURNING s.employee_id, s.rhythm
            ),
            told AS (
                UPDATE notification n SET mailed_at = :now FROM taken
                WHERE n.recipient_id = taken.employee_id AND n.mailed_at IS NULL
            )
            SELECT e.email, t.rhythm <> 'AT_ONCE' AS digest, w.news, (w.since AT TIME ZONE 'Asia/Jakarta')::date AS since
            FROM taken t JOIN waiting w ON w.recipient_id = t.employee_id JOIN employee e ON e.id = t.employee_id
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
        String digest = address.isEmpty() ? "notifications.mail.digest.text" : "notifications.mail.digest.text-at";
        for (Waiting one : takeWaiting()) {
            outbox.put(
                    one.email(),
                    one.digest() ? "notifications.mail.digest.subject" : "notifications.mail.subject",
                    one.digest() ? digest : text,
                    address,
                    one.news(),
                    DAY.format(one.since()));
        }
    }

    private List<Waiting> takeWaiting() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        LocalDateTime here = LocalDateTime.now(clock);
        return jdbc.sql(TAKE)
                .param("now", now)
                .param("today", here.toLocalDate())
                .param("before", now.minus(BETWEEN_MAILS))
                .param("morning", at(MailRhythm.morning(here)))
                .param("monday", at(MailRhythm.monday(here)))
                .query(Rows.of(Waiting.class))
                .list();
    }

    private OffsetDateTime at(LocalDateTime here) {
        return here.atZone(clock.getZone()).toOffsetDateTime();
    }
}
