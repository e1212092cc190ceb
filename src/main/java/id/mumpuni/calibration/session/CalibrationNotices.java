package id.mumpuni.calibration.session;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Reminders;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds those who sit of the last day of their session, as often before it as the policy of the period says. Nothing
 * depends on it, and it makes up for runs that were missed.
 */
@Component
class CalibrationNotices {

    private record Notice(UUID sessionId, UUID recipient, LocalDate due, String unit) {}

    private static final String TELL = """
            INSERT INTO calibration_notice AS n (session_id, recipient_id, moment, due, told_at)
            SELECT s.id, m.employee_id, x.moment, p.calibration_due, :now
            FROM calibration_session s JOIN calibration_member m ON m.session_id = s.id
                JOIN employee e ON e.id = m.employee_id AND (e.left_on IS NULL OR e.left_on > :day)
                JOIN appraisal_period p ON p.id = s.period_id AND p.status = 'OPEN' AND p.calibration_due >= :day
                JOIN evaluation_policy y ON y.id = p.policy_id
                CROSS JOIN LATERAL (SELECT min(b) AS moment FROM unnest(y.remind_before) b
                    WHERE b >= working_days_between(:day, p.calibration_due)) x
            WHERE s.status IN ('OPEN', 'HELD') AND x.moment IS NOT NULL
            ON CONFLICT DO NOTHING
            RETURNING n.session_id, n.recipient_id AS recipient, n.due,
                (SELECT u.name FROM calibration_session s JOIN work_unit u ON u.id = s.unit_id WHERE s.id = n.session_id) AS unit
            """;

    private final Reminders reminders;

    CalibrationNotices(Reminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(initialDelayString = "PT22M", fixedDelayString = "PT1H")
    void tell() {
        reminders.tell(TELL, Notice.class, CalibrationNotices::notification);
    }

    private static Notification notification(Notice notice) {
        return new Notification(
                notice.recipient(),
                "calibration.told.due",
                List.of(notice.unit(), notice.due().toString()),
                "/kalibrasi/" + notice.sessionId());
    }
}
