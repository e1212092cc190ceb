package id.mumpuni.objection.process;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Reminders;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells people in service about the days of objections: who may still object (unless they signed the result), who has to
 * decide, and the superior above and BKD once the last day of a decision has passed. Nothing depends on it, and it makes
 * up for runs that were missed.
 */
@Component
class ObjectionNotices {

    private record Notice(
            String clock, String moment, LocalDate due, UUID recipient, String period, String employee, String href) {

        Notification notification() {
            String key = (moment.equals("PASSED") ? "objection.passed." : "objection.remind.") + clock;
            return new Notification(
                    recipient,
                    key,
                    clock.equals("OBJECT")
                            ? List.of(period, due.toString())
                            : List.of(period, due.toString(), employee),
                    href);
        }
    }

    private static final String TELL = """
            WITH objectable AS MATERIALIZED (
                SELECT s.appraisal_id, s.employee_id, s.object_by, y.remind_before
                FROM appraisal_standing(:day) s JOIN appraisal_period p ON p.id = s.period_id
                    JOIN evaluation_policy y ON y.id = p.policy_id
                WHERE s.rating_due > :day::date - 250 AND s.final = 'OBJECTABLE' AND s.object_by >= :day
                    AND s.step IN ('RETURN', 'SILENT', 'REFUSED')
            ),
            running AS MATERIALIZED (
                SELECT o.id, o.appraisal_id, o.decider_id, o.filed_by, o.decide_by, y.remind_before, y.escalate_after
                FROM objection o JOIN appraisal a ON a.id = o.appraisal_id JOIN appraisal_period p ON p.id = a.period_id
                    JOIN evaluation_policy y ON y.id = p.policy_id
                WHERE o.status = 'FILED'
            ),
            said AS (
                SELECT appraisal_id, employee_id AS recipient, 'OBJECT' AS clock, object_by AS day,
                    reminder_moment(remind_before, :day, object_by) AS moment
                FROM objectable
                UNION ALL
                SELECT appraisal_id, decider_id, 'DECIDE', decide_by,
                    reminder_moment(remind_before, :day, decide_by)
                FROM running WHERE decide_by >= :day
                UNION ALL
                SELECT r.appraisal_id, above.person, 'DECIDE', r.decide_by, 'PASSED'
                FROM running r CROSS JOIN LATERAL (
                    SELECT r.decider_id AS person
                    UNION SELECT l.appraiser_id FROM reporting_line_of(:day, r.decider_id) l
                    UNION SELECT g.employee_id FROM role_grant g WHERE g.role = 'PERSONNEL_OFFICER') above
                WHERE :day > r.decide_by AND working_days_between(r.decide_by, :day) >= r.escalate_after
                    AND above.person <> r.filed_by
            )
            INSERT INTO objection_notice AS n (appraisal_id, recipient_id, clock, moment, due, told_at)
            SELECT said.appraisal_id, said.recipient, said.clock, said.moment, said.day, :now
            FROM said JOIN employee e ON e.id = said.recipient AND (e.left_on IS NULL OR e.left_on > :day)
            WHERE said.moment IS NOT NULL
            ON CONFLICT DO NOTHING
            RETURNING n.clock, n.moment, n.due, n.recipient_id AS recipient,
                (SELECT p.name FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id WHERE a.id = n.appraisal_id) AS period,
                (SELECT e.full_name FROM appraisal a JOIN employee e ON e.id = a.employee_id WHERE a.id = n.appraisal_id) AS employee,
                CASE WHEN n.clock = 'OBJECT' THEN '/hasil/' || n.appraisal_id
                    WHEN n.moment = 'PASSED' AND NOT EXISTS (SELECT FROM objection o WHERE o.appraisal_id = n.appraisal_id
                            AND o.decider_id = n.recipient_id)
                        AND NOT EXISTS (SELECT FROM role_grant g WHERE g.employee_id = n.recipient_id
                            AND g.role = 'PERSONNEL_OFFICER') THEN '/pemberitahuan'
                    ELSE (SELECT '/keberatan/' || o.id FROM objection o WHERE o.appraisal_id = n.appraisal_id) END AS href
            """;

    private final Reminders reminders;

    ObjectionNotices(Reminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(initialDelayString = "PT25M", fixedDelayString = "PT1H")
    void tell() {
        reminders.tell(TELL, Notice.class, Notice::notification);
    }
}
