package id.mumpuni.notifications.mail;

import id.mumpuni.notifications.Outbox;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.StateFact;
import id.mumpuni.shared.StateSource;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether mail leaves, and whether it can name the address of the application. */
@Component
@Order(20)
class MailState implements StateSource {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    record Waiting(long letters, long late, long givenUp) {}

    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final String address;

    MailState(Outbox outbox, JdbcClient jdbc, Clock clock, @Value("${mumpuni.address:}") String address) {
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.clock = clock;
        this.address = address.strip();
    }

    @Override
    public List<StateFact> facts() {
        StateFact mail = outbox.open()
                ? sending()
                : StateFact.bad("settings.fact.mail", "settings.fact.mail.none", "settings.fact.mail.none.advice");
        StateFact link = address.isEmpty()
                ? StateFact.bad("settings.fact.address", "settings.fact.address.none", "settings.fact.address.advice")
                : StateFact.well("settings.fact.address", "settings.fact.address.is", address);
        return List.of(mail, link);
    }

    private StateFact sending() {
        Waiting waiting = jdbc.sql("SELECT count(next_at) AS letters,"
                        + " count(*) FILTER (WHERE next_at IS NOT NULL AND created_at < ?) AS late,"
                        + " count(*) FILTER (WHERE next_at IS NULL) AS given_up FROM mail_outbox WHERE sent_at IS NULL")
                .param(OffsetDateTime.now(clock).minus(PATIENCE))
                .query(Rows.of(Waiting.class))
                .single();
        if (waiting.givenUp() > 0) {
            return StateFact.bad(
                    "settings.fact.mail",
                    "settings.fact.mail.given-up",
                    "settings.fact.mail.given-up.advice",
                    waiting.letters(),
                    waiting.givenUp());
        }
        return waiting.late() > 0
                ? StateFact.bad(
                        "settings.fact.mail",
                        "settings.fact.mail.waiting",
                        "settings.fact.mail.late",
                        waiting.letters())
                : StateFact.well("settings.fact.mail", "settings.fact.mail.waiting", waiting.letters());
    }
}
