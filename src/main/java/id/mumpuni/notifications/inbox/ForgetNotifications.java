package id.mumpuni.notifications.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A notification is a pointer, no record: what happened stays where it happened. */
@Component
class ForgetNotifications {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration keep;

    ForgetNotifications(JdbcClient jdbc, Clock clock, @Value("${mumpuni.notifications.keep:400d}") Duration keep) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keep = keep;
    }

    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT24H")
    @Transactional
    public void forget() {
        jdbc.sql("DELETE FROM notification WHERE created_at < ?")
                .param(OffsetDateTime.now(clock).minus(keep))
                .update();
    }
}
