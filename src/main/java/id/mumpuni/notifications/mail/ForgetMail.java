package id.mumpuni.notifications.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters name people's addresses: once they are sent, or given up, they are kept only as long as somebody may ask. */
@Component
class ForgetMail {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration keep;

    ForgetMail(JdbcClient jdbc, Clock clock, @Value("${mumpuni.mail.keep:30d}") Duration keep) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keep = keep;
    }

    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT24H")
    @Transactional
    public void forget() {
        jdbc.sql("DELETE FROM mail_outbox WHERE next_at IS NULL AND created_at < ?")
                .param(OffsetDateTime.now(clock).minus(keep))
                .update();
    }
}
