package id.mumpuni.calibration.session;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those concerned what happens at a table, in the transaction of it; people who left are told nothing. */
@Component
class TellCalibration {

    private record Told(UUID recipient, String period, String unit, UUID periodId, long people, long changed) {}

    private record Changed(UUID recipient, String period, UUID appraisalId) {}

    // the appraiser of today: judgements follow the line
    private static final String APPRAISERS = """
            SELECT a.appraiser_id AS recipient, p.name AS period, u.name AS unit, p.id AS period_id, count(*) AS people,
                count(*) FILTER (WHERE EXISTS (SELECT FROM calibration_change c WHERE c.item_id = i.id)) AS changed
            FROM calibration_session s JOIN appraisal_period p ON p.id = s.period_id JOIN work_unit u ON u.id = s.unit_id
                JOIN calibration_item i ON i.session_id = s.id JOIN appraisal a ON a.id = i.appraisal_id
                JOIN employee e ON e.id = a.appraiser_id AND (e.left_on IS NULL OR e.left_on > :day)
            WHERE s.id = :session GROUP BY a.appraiser_id, p.id, u.id
            """;

    private static final String MEMBERS = """
            SELECT m.employee_id AS recipient, p.name AS period, u.name AS unit, p.id AS period_id, 0 AS people, 0 AS changed
            FROM calibration_session s JOIN appraisal_period p ON p.id = s.period_id JOIN work_unit u ON u.id = s.unit_id
                JOIN calibration_member m ON m.session_id = s.id
                JOIN employee e ON e.id = m.employee_id AND (e.left_on IS NULL OR e.left_on > :day)
            WHERE s.id = :session
            """;

    private static final String CHANGED = """
            SELECT a.appraiser_id AS recipient, p.name AS period, a.id AS appraisal_id
            FROM calibration_item i JOIN appraisal a ON a.id = i.appraisal_id JOIN appraisal_period p ON p.id = a.period_id
                JOIN employee e ON e.id = a.appraiser_id AND (e.left_on IS NULL OR e.left_on > :day)
            WHERE i.id = :item
            """;

    private final JdbcClient jdbc;
    private final Notifications notifications;
    private final Clock clock;

    TellCalibration(JdbcClient jdbc, Notifications notifications, Clock clock) {
        this.jdbc = jdbc;
        this.notifications = notifications;
        this.clock = clock;
    }

    void named(UUID session, UUID person) {
        send(told(MEMBERS, session).stream()
                .filter(one -> one.recipient().equals(person))
                .map(one -> new Notification(
                        person, "calibration.told.named", List.of(one.unit(), one.period()), "/kalibrasi/" + session))
                .toList());
    }

    /** Nobody's name: who it is about stands on the page. */
    void changed(UUID item) {
        send(jdbc
                .sql(CHANGED)
                .param("item", item)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Changed.class))
                .list()
                .stream()
                .map(one -> new Notification(
                        one.recipient(),
                        "calibration.told.changed",
                        List.of(one.period()),
                        "/penilaian-bawahan/" + one.appraisalId()))
                .toList());
    }

    void closed(UUID session) {
        appraisers(session, "calibration.told.closed");
    }

    void cancelled(UUID session) {
        appraisers(session, "calibration.told.cancelled");
        send(told(MEMBERS, session).stream()
                .map(one -> new Notification(
                        one.recipient(),
                        "calibration.told.member-cancelled",
                        List.of(one.unit(), one.period()),
                        "/kalibrasi/" + session))
                .toList());
    }

    private void appraisers(UUID session, String key) {
        send(told(APPRAISERS, session).stream()
                .map(one -> new Notification(
                        one.recipient(),
                        key,
                        List.of(one.period(), String.valueOf(one.changed()), String.valueOf(one.people())),
                        "/penilaian-bawahan/kalibrasi?periode=" + one.periodId()))
                .toList());
    }

    private List<Told> told(String sql, UUID session) {
        return jdbc.sql(sql)
                .param("session", session)
                .param("day", LocalDate.now(clock))
                .query(Rows.of(Told.class))
                .list();
    }

    private void send(List<Notification> sent) {
        notifications.send(sent);
    }
}
