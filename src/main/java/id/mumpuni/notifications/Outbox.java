package id.mumpuni.notifications;

import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Mail goes into a table with the change that causes it, and leaves from there: none is lost, none goes for nothing. */
@Component
public class Outbox {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private final JdbcClient jdbc;
    private final ObjectProvider<JavaMailSender> sender;
    private final MessageSource messages;
    private final Clock clock;

    Outbox(JdbcClient jdbc, ObjectProvider<JavaMailSender> sender, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.sender = sender;
        this.messages = messages;
        this.clock = clock;
    }

    /** False where no mail server is set ({@code spring.mail.host}). */
    public boolean open() {
        return sender.getIfAvailable() != null;
    }

    public void put(String recipient, String subject, String text, Object... arguments) {
        if (!open()) {
            throw new RuleViolation("notifications.mail.no-server");
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("INSERT INTO mail_outbox (recipient, subject, body, created_at, next_at) VALUES (?, ?, ?, ?, ?)")
                .params(
                        recipient,
                        messages.getMessage(subject, arguments, INDONESIAN),
                        messages.getMessage(text, arguments, INDONESIAN),
                        now,
                        now)
                .update();
    }

    /** How many letters no server took in three days. */
    public long givenUp() {
        return jdbc.sql("SELECT count(*) FROM mail_outbox WHERE sent_at IS NULL AND next_at IS NULL")
                .query(Long.class)
                .single();
    }

    /** Puts the letters that were given up back into the queue, as if they were new. */
    public void tryAgain() {
        jdbc.sql("UPDATE mail_outbox SET next_at = ?, attempts = 0 WHERE sent_at IS NULL AND next_at IS NULL")
                .param(OffsetDateTime.now(clock))
                .update();
    }
}
