package id.mumpuni.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins the day for whoever comes first, so that no right depends on a job that ran at midnight: every request and every
 * background job asks here, which costs a comparison once the day is begun. Among several instances the row of the day
 * counts; the others wait for it.
 */
@Component
public class Days {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    private volatile @Nullable LocalDate begun;
    private volatile Instant retry = Instant.MIN;

    Days(JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** To be called outside a transaction: what it does must hold even if the caller's work does not. */
    public void begin() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(begun)) {
            begin(today, false);
        }
    }

    /** Also if the day has begun already: a new version may know more. */
    public void beginAgain() {
        begin(LocalDate.now(clock), true);
    }

    private synchronized void begin(LocalDate today, boolean again) {
        if (!again && (today.equals(begun) || Instant.now(clock).isBefore(retry))) {
            return;
        }
        retry = Instant.now(clock).plus(PAUSE);
        transaction.executeWithoutResult(status -> follow(today, again));
        retry = Instant.MIN;
        begun = today;
    }

    private void follow(LocalDate today, boolean again) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('line_followed'))")
                .query()
                .listOfRows();
        LocalDate since = jdbc.sql("SELECT max(day) FROM line_followed WHERE day < ?")
                .param(today)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .optional()
                .orElse(null);
        int first = jdbc.sql("INSERT INTO line_followed (day) VALUES (?) ON CONFLICT DO NOTHING")
                .param(today)
                .update();
        if (first > 0 || again) {
            events.publishEvent(new DayBegun(since == null ? today.minusDays(1) : since, today));
        }
    }
}
