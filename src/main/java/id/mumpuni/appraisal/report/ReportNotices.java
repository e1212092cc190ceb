package id.mumpuni.appraisal.report;

import id.mumpuni.appraisal.clock.ClockNotice;
import id.mumpuni.notifications.Reminders;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells leaders and the office of personnel about the day by which results are to be reported, as {@code ClockNotices}
 * does of the other days: before it as the policy says, and when it has passed. Each is told the number of results that
 * wait for them, also those that a superior took over; a result with an objection under way is not asked for. What was
 * decided after it was reported is asked for as an addition. Whoever came to lead the unit to which they had reported
 * answers nothing they sent themselves, as {@link ReportPermissions} says: only the office is told.
 */
@Component
class ReportNotices {

    private static final String STANDING = """
            WITH RECURSIVE standing AS MATERIALIZED (
                SELECT p.id AS period_id, s.appraisal_id, s.report_by, s.state, s.waits_for, y.remind_before, y.escalate_after,
                    local_day(a.objection_ended_at) AS decided_on
                FROM appraisal_period p JOIN evaluation_policy y ON y.id = p.policy_id
                    CROSS JOIN LATERAL report_standing(p.id, :day) s
                    JOIN appraisal a ON a.id = s.appraisal_id
                WHERE p.status IN ('OPEN', 'CLOSED') AND p.rating_due < :day AND p.rating_due > :day::date - 150
                    AND s.final <> 'OBJECTED' AND (s.state IN ('OPEN', 'CHANGED', 'SENT', 'ACCEPTED')
                        OR s.state = 'UNSIGNED' AND p.status = 'OPEN')
            ),
            leader AS MATERIALIZED (SELECT * FROM unit_leaders(:day)),
            desk AS MATERIALIZED (
                SELECT q.period_id, d.unit_id, d.receiver_leader_id
                FROM (SELECT DISTINCT period_id FROM standing) q CROSS JOIN LATERAL report_desks(q.period_id, :day) d
            ),
            carried (report_id, sent_by) AS (
                SELECT r.id, r.sent_by FROM unit_report r WHERE r.status = 'SENT'
                UNION ALL
                SELECT p.part_id, c.sent_by FROM carried c JOIN unit_report_part p ON p.report_id = c.report_id
            ),
            sent AS MATERIALIZED (
                SELECT DISTINCT n.appraisal_id, c.sent_by FROM carried c JOIN unit_report_result n ON n.report_id = c.report_id
            ),
            waiting AS (
                SELECT s.*, l.employee_id AS leader_id, d.receiver_leader_id AS above_id,
                    CASE WHEN :day > s.report_by THEN 'PASSED' ELSE (SELECT min(m) FROM unnest(s.remind_before) m
                        WHERE m >= working_days_between(:day, s.report_by))::text END AS moment,
                    :day > s.report_by AND working_days_between(s.report_by, :day) >= s.escalate_after AS escalated
                FROM standing s LEFT JOIN leader l ON l.unit_id = s.waits_for AND NOT (s.state = 'SENT'
                        AND EXISTS (SELECT FROM sent t WHERE t.appraisal_id = s.appraisal_id AND t.sent_by = l.employee_id))
                    LEFT JOIN desk d ON d.period_id = s.period_id AND d.unit_id = s.waits_for
            ),
            officer AS (SELECT DISTINCT g.employee_id FROM role_grant g WHERE g.role = 'PERSONNEL_OFFICER'),
            """;

    private static final String SAID = """
            said AS (
                SELECT period_id, appraisal_id, 'REPORT' AS clock, leader_id AS recipient, report_by AS day, moment
                FROM waiting WHERE state <> 'CHANGED'
                UNION ALL
                SELECT period_id, appraisal_id, 'REPORT_ABOVE', above_id, report_by, moment
                FROM waiting WHERE escalated AND state <> 'CHANGED'
                UNION ALL
                SELECT w.period_id, w.appraisal_id, 'REPORT_ALL', o.employee_id, w.report_by, w.moment
                FROM waiting w CROSS JOIN officer o WHERE w.state <> 'CHANGED'
                UNION ALL
                SELECT period_id, appraisal_id, 'REPORT_AGAIN', leader_id, decided_on, 'BEGUN'
                FROM waiting WHERE state = 'CHANGED' AND decided_on IS NOT NULL
            )
            """;

    private static final String PAGE = """
            '/pelaporan?periode=' || n.period_id AS href
            """;

    private final Reminders reminders;

    ReportNotices(Reminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(initialDelayString = "PT25M", fixedDelayString = "PT1H")
    void tell() {
        reminders.tell(STANDING + SAID + ClockNotice.NOTE + PAGE, ClockNotice.class, ClockNotice::notification);
    }
}
