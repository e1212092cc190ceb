package id.mumpuni.notifications;

import id.mumpuni.people.Days;
import id.mumpuni.shared.WholeTables;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says what is due today. Each module finds that in its own tables with one statement, which notes what is said so that
 * nothing is said twice; here it is run once the day has begun, in one transaction with the notifications.
 */
@Component
public class Reminders {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Notifications notifications;
    private final Days days;
    private final Clock clock;

    Reminders(JdbcClient jdbc, TransactionTemplate transaction, Notifications notifications, Days days, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.notifications = notifications;
        this.days = days;
        this.clock = clock;
    }

    /** @param sql what is due and not said yet, as rows of {@code type}; it may ask for {@code :day} and {@code :now} */
    public <T extends Record> void tell(String sql, Class<T> type, Function<T, Notification> words) {
        days.begin();
        transaction.executeWithoutResult(status -> {
            JdbcClient.StatementSpec due =
                    jdbc.sql(sql).param("day", LocalDate.now(clock)).param("now", OffsetDateTime.now(clock));
            notifications.send(
                    WholeTables.list(jdbc, due, type).stream().map(words).toList());
        });
    }
}
