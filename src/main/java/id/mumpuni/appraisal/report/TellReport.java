package id.mumpuni.appraisal.report;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those concerned what happened to a report, in the transaction of it; people who left are told nothing. */
@Component
class TellReport {

    private record Receiver(UUID employeeId, String unit, String period) {}

    // the leader of the unit that receives it; where nobody leads it, and at the top, the office of personnel
    private static final String RECEIVERS = """
            WITH leader AS (
                SELECT l.employee_id FROM unit_leaders(:day) l JOIN employee e ON e.id = l.employee_id AND e.kind <> 'NON_ASN'
                WHERE l.unit_id = :receiver::uuid
            ),
            told AS (
                SELECT employee_id FROM leader
                UNION SELECT g.employee_id FROM role_grant g
                WHERE g.role = 'PERSONNEL_OFFICER' AND NOT EXISTS (SELECT FROM leader)
            )
            """;

    private static final String SENDERS = """
            WITH told AS (
                SELECT :sender::uuid AS employee_id
                UNION SELECT l.employee_id FROM unit_leaders(:day) l WHERE l.unit_id = :unit
            )
            """;

    private static final String PEOPLE = """
            SELECT t.employee_id, u.name AS unit, p.name AS period
            FROM told t JOIN employee e ON e.id = t.employee_id AND (e.left_on IS NULL OR e.left_on > :day)
                CROSS JOIN work_unit u CROSS JOIN appraisal_period p
            WHERE u.id = :unit AND p.id = :period
            """;

    private final JdbcClient jdbc;
    private final Notifications notifications;
    private final Clock clock;

    TellReport(JdbcClient jdbc, Notifications notifications, Clock clock) {
        this.jdbc = jdbc;
        this.notifications = notifications;
        this.clock = clock;
    }

    void sent(UnitReport report) {
        tell("unit-report.told.SENT", report, bind(RECEIVERS, report).param("receiver", report.receiverUnitId()));
    }

    void answered(UnitReport report) {
        String key =
                report.status() == ReportStatus.ACCEPTED ? "unit-report.told.ACCEPTED" : "unit-report.told.RETURNED";
        tell(key, report, bind(SENDERS, report).param("sender", report.sentBy()));
    }

    private void tell(String key, UnitReport report, JdbcClient.StatementSpec people) {
        String page = "/pelaporan/" + report.periodId() + "/" + report.unitId();
        List<Receiver> receivers = people.query(Rows.of(Receiver.class)).list();
        notifications.send(receivers.stream()
                .map(one -> new Notification(one.employeeId(), key, List.of(one.unit(), one.period()), page))
                .toList());
    }

    private JdbcClient.StatementSpec bind(String sql, UnitReport report) {
        return jdbc.sql(sql + PEOPLE)
                .param("unit", report.unitId())
                .param("period", report.periodId())
                .param("day", LocalDate.now(clock));
    }
}
