package id.mumpuni.appraisal.delivery;

import id.mumpuni.appraisal.ResultHandedOver;
import id.mumpuni.appraisal.ResultSigned;
import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells people in service about their results as they are delivered: at the signature, unless they wait for the others. */
@Component
class TellResults {

    private static final String PERIOD = """
            SELECT p.name FROM appraisal_standing_of(:id, :day) s JOIN appraisal_period p ON p.id = s.period_id
                JOIN employee e ON e.id = s.employee_id AND (e.left_on IS NULL OR e.left_on > :day)
            WHERE s.step <> 'HELD' OR :held
            """;

    private final Notifications notifications;
    private final JdbcClient jdbc;
    private final Clock clock;

    TellResults(Notifications notifications, JdbcClient jdbc, Clock clock) {
        this.notifications = notifications;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(ResultSigned signed) {
        period(signed.appraisalId(), false)
                .ifPresent(name -> notifications.send(new Notification(
                        signed.employeeId(), "result.told", List.of(name), "/hasil/" + signed.appraisalId())));
    }

    @EventListener
    void on(ResultHandedOver handed) {
        period(handed.appraisalId(), true)
                .ifPresent(name -> notifications.send(new Notification(
                        handed.employeeId(),
                        "result.told.handed-over",
                        List.of(name, handed.day().toString()),
                        "/hasil/" + handed.appraisalId())));
    }

    private Optional<String> period(UUID appraisal, boolean held) {
        return jdbc.sql(PERIOD)
                .param("id", appraisal)
                .param("day", LocalDate.now(clock))
                .param("held", held)
                .query(String.class)
                .optional();
    }
}
