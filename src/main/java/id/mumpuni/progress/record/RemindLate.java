package id.mumpuni.progress.record;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells everybody once who has recorded nothing for some result of the period that ended, in the first days of the next
 * month. Several instances may run: the note of whom it told is the one that counts.
 */
@Component
class RemindLate {

    record Late(UUID employeeId, UUID planId) {}

    private static final int FROM_DAY = 3;
    private static final int MONTHS = 3;

    private static final String SQL = """
            WITH plan AS (
                SELECT DISTINCT ON (w.employee_id) w.id, w.employee_id FROM work_plan w
                WHERE w.year = :year AND w.status = 'SET' ORDER BY w.employee_id, w.revision DESC
            ),
            late AS (
                SELECT p.employee_id, p.id
                FROM plan p JOIN employee e ON e.id = p.employee_id
                    CROSS JOIN LATERAL plan_records(p.id, :start, :end) x
                WHERE x.recorded < x.results AND (e.left_on IS NULL OR e.left_on > :today)
                    AND (:ends OR documentation_rhythm_of(p.employee_id, :quarter, :today) = 'MONTHLY')
            ),
            told AS (
                INSERT INTO progress_reminder (employee_id, period_start) SELECT employee_id, :start FROM late
                ON CONFLICT DO NOTHING RETURNING employee_id
            )
            SELECT late.employee_id, late.id AS plan_id FROM late JOIN told ON told.employee_id = late.employee_id
            """;

    private final JdbcClient jdbc;
    private final Notifications notifications;
    private final Clock clock;

    RemindLate(JdbcClient jdbc, Notifications notifications, Clock clock) {
        this.jdbc = jdbc;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT30M", fixedDelayString = "PT12H")
    @Transactional
    public void remind() {
        LocalDate today = LocalDate.now(clock);
        if (today.getDayOfMonth() < FROM_DAY) {
            return;
        }
        YearMonth ended = YearMonth.from(today).minusMonths(1);
        List<Late> late = jdbc.sql(SQL)
                .param("year", ended.getYear())
                .param("today", today)
                .param("ends", ended.getMonthValue() % MONTHS == 0)
                .param("quarter", ended.atDay(1).withMonth((ended.getMonthValue() - 1) / MONTHS * MONTHS + 1))
                .param("start", ended.atDay(1))
                .param("end", ended.atEndOfMonth())
                .query(Rows.of(Late.class))
                .list();
        notifications.send(late.stream()
                .map(one -> new Notification(
                        one.employeeId(),
                        "progress.reminder",
                        List.of(ended.atEndOfMonth().toString()),
                        "/catatan/" + one.planId()))
                .toList());
    }
}
