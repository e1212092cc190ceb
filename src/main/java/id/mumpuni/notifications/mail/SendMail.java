package id.mumpuni.notifications.mail;

import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes mail from the outbox, each once, however many instances run; what fails is tried again, ever more seldom. */
@Component
class SendMail {

    record Letter(UUID id, String recipient, String subject, String body, int attempts) {}

    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);
    private static final int AT_ONCE = 20;
    private static final int TRIES = 10;

    private final JdbcClient jdbc;
    private final ObjectProvider<JavaMailSender> sender;
    private final Clock clock;
    private final String from;

    SendMail(
            JdbcClient jdbc,
            ObjectProvider<JavaMailSender> sender,
            Clock clock,
            @Value("${mumpuni.mail.from:mumpuni@localhost}") String from) {
        this.jdbc = jdbc;
        this.sender = sender;
        this.clock = clock;
        this.from = from;
    }

    @Scheduled(fixedDelayString = "PT15S")
    @Transactional
    public void sendWaiting() {
        JavaMailSender server = sender.getIfAvailable();
        if (server == null) {
            return;
        }
        for (Letter letter : waiting()) {
            try {
                server.send(message(letter));
                jdbc.sql("UPDATE mail_outbox SET sent_at = ?, body = NULL, next_at = NULL WHERE id = ?")
                        .params(OffsetDateTime.now(clock), letter.id())
                        .update();
            } catch (MailException failure) {
                // the exception may name the recipient: the id is enough to find the row
                LOG.warn(
                        "mail {} could not be sent: {}",
                        letter.id(),
                        failure.getClass().getSimpleName());
                postpone(letter);
            }
        }
    }

    private List<Letter> waiting() {
        return jdbc.sql("SELECT id, recipient, subject, body, attempts FROM mail_outbox WHERE next_at <= ?"
                        + " ORDER BY next_at LIMIT " + AT_ONCE + " FOR UPDATE SKIP LOCKED")
                .param(OffsetDateTime.now(clock))
                .query(Rows.of(Letter.class))
                .list();
    }

    private SimpleMailMessage message(Letter letter) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(letter.recipient());
        message.setSubject(letter.subject());
        message.setText(letter.body());
        return message;
    }

    private void postpone(Letter letter) {
        int attempts = letter.attempts() + 1;
        OffsetDateTime next =
                attempts >= TRIES ? null : OffsetDateTime.now(clock).plus(Duration.ofMinutes(1L << attempts));
        jdbc.sql("UPDATE mail_outbox SET attempts = ?, next_at = ? WHERE id = ?")
                .param(attempts)
                .param(next)
                .param(letter.id())
                .update();
    }
}
