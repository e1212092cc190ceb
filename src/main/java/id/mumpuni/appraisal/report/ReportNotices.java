package id.mumpuni.appraisal.report;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Reminders;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells leaders and the office of personnel about the day by which results are to be reported, as {@code ClockNotices}
 * does of the other days: before it as the policy says, and when it has passed. Each is told the number of results that
 * wait for them, also those that a superior took over; a result with an objection under way is not asked for. What was
 * decided after it was reported is asked for as an addition.
 */
@Component
class ReportNotices {

    private record Notice(
            String clock, String moment, LocalDate due, UUID recipient, int people, String period, String href) {

        Notification notification() {
            return new Notification(
                    recipient,
                    (moment.equals("PASSED") ? "clock.passed." : "clock.told.") + clock,
                    List.of(period, due.toString(), String.valueOf(people)),
                    href);
        }
    }

    private static final String STANDING = """
            WITH standing AS MATERIALIZED (
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
            waiting AS (
                SELECT s.*, l.employee_id AS leader_id, d.receiver_leader_id AS above_id,
                    CASE WHEN :day > s.report_by THEN 'PASSED' ELSE (SELECT min(m) FROM unnest(s.remind_before) m
                        WHERE m >= working_days_between(:day, s.report_by))::text END AS moment,
                    :day > s.report_by AND working_days_between(s.report_by, :day) >= s.escalate_after AS escalated
                FROM standing s LEFT JOIN leader l ON l.unit_id = s.waits_for
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
            INSERT INTO clock_notice AS n (period_id, recipient_id, clock, moment, due, appraisal_id, people, told_at)
            SELECT said.period_id, said.recipient, said.clock, said.moment, said.day, (array_agg(said.appraisal_id))[1],
                count(*), :now
            FROM said JOIN employee e ON e.id = said.recipient AND (e.left_on IS NULL OR e.left_on > :day)
            WHERE said.moment IS NOT NULL
            GROUP BY said.period_id, said.recipient, said.clock, said.moment, said.day
            ON CONFLICT DO NOTHING
            RETURNING n.clock, n.moment, n.due, n.recipient_id AS recipient, n.people,
                (SELECT p.name FROM appraisal_period p WHERE p.id = n.period_id) AS period,
                '/pelaporan?periode=' || n.period_id AS href
            """;

    private final Reminders reminders;

    ReportNotices(Reminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(initialDelayString = "PT25M", fixedDelayString = "PT1H")
    void tell() {
        reminders.tell(STANDING + SAID, Notice.class, Notice::notification);
    }
}
