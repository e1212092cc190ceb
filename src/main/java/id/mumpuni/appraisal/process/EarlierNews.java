package id.mumpuni.appraisal.process;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who does something about an earlier result, when, and what the other side is told of it. */
@Component
class EarlierNews {

    private record Other(@Nullable UUID recipient, String period) {}

    private static final String OTHER = """
            SELECT CASE WHEN a.employee_id = :me THEN acting_appraiser(a.id, :day) ELSE a.employee_id END AS recipient,
                p.name AS period
            FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id WHERE a.id = :id
            """;

    private final CurrentActor currentActor;
    private final Notifications notifications;
    private final JdbcClient jdbc;
    private final Clock clock;

    EarlierNews(CurrentActor currentActor, Notifications notifications, JdbcClient jdbc, Clock clock) {
        this.currentActor = currentActor;
        this.notifications = notifications;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID by() {
        return currentActor.get().employeeId();
    }

    Instant now() {
        return Instant.now(clock);
    }

    void tell(UUID id, String key) {
        Other other = jdbc.sql(OTHER)
                .param("id", id)
                .param("me", by())
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Other.class))
                .single();
        UUID recipient = other.recipient();
        if (recipient != null) {
            notifications.send(new Notification(
                    recipient, key, List.of(other.period()), "/penilaian/" + id + "/hasil-sebelumnya"));
        }
    }
}
