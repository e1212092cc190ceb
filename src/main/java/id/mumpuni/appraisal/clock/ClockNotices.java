package id.mumpuni.appraisal.clock;

import id.mumpuni.notifications.Reminders;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells people in service about the days of the evaluation: before them as the policy of the period says, when the turn
 * becomes theirs, and when a day has passed. Nothing depends on it, and it makes up for runs that were missed: of several
 * moments that have passed meanwhile the last is said. Who appraises many is told once, with their number.
 */
@Component
class ClockNotices {

    private static final String STANDING = """
            WITH standing AS MATERIALIZED (
                SELECT s.*, a.signed_by, p.calibration_due,
                    calibration_state(a, y.calibration, p.calibration_due, :day) = 'AHEAD' AS calibrates, y.remind_before, y.escalate_after, p.status = 'OPEN' AS open,
                    y.delivery = 'TOGETHER' AND p.released_at IS NULL AS shown_by_day,
                    COALESCE(e.left_because = 'DIED', false) AS died
                FROM appraisal_standing(:day) s JOIN appraisal a ON a.id = s.appraisal_id JOIN employee e ON e.id = a.employee_id
                    JOIN appraisal_period p ON p.id = s.period_id JOIN evaluation_policy y ON y.id = p.policy_id
                WHERE s.rating_due > :day::date - 150
                    AND s.step IN ('SELF', 'RATE', 'PROPOSED', 'TAKE_OVER', 'STRANDED', 'DELIVER', 'RETURN')
            ),
            officer AS (
                SELECT g.employee_id FROM role_grant g WHERE g.role = 'PERSONNEL_OFFICER'
            ),
            """;

    private static final String SAID = """
            ahead AS (
                SELECT s.*, c.clock, c.recipient, c.day, c.begins
                FROM standing s CROSS JOIN LATERAL (VALUES
                    ('SELF', s.employee_id, s.due, false, s.open AND s.step = 'SELF'),
                    ('RATE', s.acting_id, s.rating_due, false, s.open AND s.step IN ('SELF', 'RATE', 'PROPOSED')),
                    ('CALIBRATE', s.acting_id, s.calibration_due, false, s.open AND s.step = 'RATE' AND s.calibrates),
                    ('TAKE_OVER', s.acting_id, s.take_over_by, true, s.open AND s.step = 'TAKE_OVER'),
                    ('DELIVER', s.employee_id, s.deliver_by, false, s.step = 'DELIVER'),
                    ('HAND_OVER', s.signed_by, s.deliver_by, false, s.step = 'DELIVER' AND NOT s.died),
                    ('RETURN', s.employee_id, s.return_by, false, s.step = 'RETURN')
                ) c (clock, recipient, day, begins, here)
                WHERE c.here AND c.day >= :day
            ),
            said AS (
                SELECT period_id, appraisal_id, clock, recipient, day,
                    COALESCE(reminder_moment(remind_before, :day, day),
                        CASE WHEN begins THEN 'BEGUN' END) AS moment
                FROM ahead
                UNION ALL
                SELECT period_id, appraisal_id, 'RATE', appraiser_id, rating_due, 'PASSED' FROM standing
                WHERE open AND step IN ('TAKE_OVER', 'STRANDED')
                UNION ALL
                SELECT period_id, appraisal_id, 'STRANDED', officer.employee_id, rating_due, 'PASSED' FROM standing, officer
                WHERE open AND step = 'STRANDED'
                UNION ALL
                SELECT s.period_id, s.appraisal_id, 'TAKE_OVER', r.recipient, s.take_over_by, 'PASSED'
                FROM standing s CROSS JOIN LATERAL (
                    SELECT employee_id AS recipient FROM officer
                    UNION SELECT l.appraiser_id FROM reporting_line_of(:day, s.acting_id) l) r
                WHERE s.open AND s.overdue AND s.step = 'TAKE_OVER'
                    AND working_days_between(s.take_over_by, :day) >= s.escalate_after
                UNION ALL
                SELECT period_id, appraisal_id, 'SHOWN', employee_id, deliver_by, 'BEGUN' FROM standing
                WHERE shown_by_day AND step IN ('DELIVER', 'RETURN')
            )
            """;

    private static final String TELL = STANDING + SAID + ClockNotice.NOTE + """
                CASE n.clock WHEN 'SELF' THEN '/penilaian-diri/' || n.appraisal_id
                    WHEN 'RATE' THEN '/penilaian-bawahan?periode=' || n.period_id
                    WHEN 'CALIBRATE' THEN '/penilaian-bawahan/kalibrasi?periode=' || n.period_id
                    WHEN 'STRANDED' THEN '/papan/pegawai?tahap=STRANDED&periode=' || n.period_id
                    WHEN 'TAKE_OVER' THEN CASE n.moment WHEN 'PASSED' THEN '/pemberitahuan' ELSE '/pengambilalihan?periode=' || n.period_id END
                    WHEN 'HAND_OVER' THEN '/penilaian-bawahan?periode=' || n.period_id
                    ELSE '/hasil/' || n.appraisal_id END AS href
            """;

    private final Reminders reminders;

    ClockNotices(Reminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT1H")
    void tell() {
        reminders.tell(TELL, ClockNotice.class, ClockNotice::notification);
    }
}
