package id.mumpuni.progress.record;

import static java.util.stream.Collectors.toSet;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.progress.DocumentationPeriod;
import id.mumpuni.shared.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells everybody once who has recorded nothing for some result of the period that ended, in the first days of the next
 * month; nobody about a month before their plan or one that is evaluated. Several instances may run: the note of whom it
 * told is the one that counts.
 */
@Component
class RemindLate {

    record Late(UUID employeeId, UUID planId) {}

    private static final int FROM_DAY = 3;
    private static final int MONTHS = 3;

    // one statement for the city; plan_records() is drawn into its plan and not called for each row (docs/bench.md)
    private static final String LATE = """
            WITH plan AS (
                SELECT DISTINCT ON (w.employee_id) w.id, w.employee_id, w.starts_on FROM work_plan w
                WHERE w.year = :year AND w.status = 'SET' ORDER BY w.employee_id, w.revision DESC
            )
            SELECT p.employee_id, p.id AS plan_id
            FROM plan p JOIN employee e ON e.id = p.employee_id
                CROSS JOIN LATERAL plan_records(p.id, :start, :end) x
            WHERE x.recorded < x.results
                AND (p.starts_on IS NULL OR p.starts_on <= :end) AND (e.left_on IS NULL OR e.left_on > :today)
                AND (:ends OR documentation_rhythm_of(p.employee_id, :quarter, :today) = 'MONTHLY')
            """;

    private static final String TELL = """
            INSERT INTO progress_reminder (employee_id, period_start) SELECT unnest(:people), :start
            ON CONFLICT DO NOTHING RETURNING employee_id
            """;

    private final JdbcClient jdbc;
    private final Notifications notifications;
    private final EvaluatedRecords evaluated;
    private final Clock clock;

    RemindLate(JdbcClient jdbc, Notifications notifications, EvaluatedRecords evaluated, Clock clock) {
        this.jdbc = jdbc;
        this.evaluated = evaluated;
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
        List<Late> late = late(ended, today);
        Set<UUID> told = told(late, ended);
        notifications.send(late.stream()
                .filter(one -> told.contains(one.employeeId()))
                .map(one -> new Notification(
                        one.employeeId(),
                        "progress.reminder",
                        List.of(ended.atEndOfMonth().toString()),
                        "/catatan/" + one.planId()))
                .toList());
    }

    private List<Late> late(YearMonth ended, LocalDate today) {
        List<Late> late = jdbc.sql(LATE)
                .param("year", ended.getYear())
                .param("start", ended.atDay(1))
                .param("today", today)
                .param("ends", ended.getMonthValue() % MONTHS == 0)
                .param("quarter", ended.atDay(1).withMonth((ended.getMonthValue() - 1) / MONTHS * MONTHS + 1))
                .param("end", ended.atEndOfMonth())
                .query(Rows.of(Late.class))
                .list();
        Set<UUID> closed = evaluated.among(
                late.stream().map(Late::planId).collect(toSet()),
                DocumentationPeriod.month(ended.getYear(), ended.getMonthValue()));
        return late.stream().filter(one -> !closed.contains(one.planId())).toList();
    }

    private Set<UUID> told(List<Late> late, YearMonth ended) {
        return jdbc.sql(TELL)
                .param("people", late.stream().map(Late::employeeId).toArray(UUID[]::new))
                .param("start", ended.atDay(1))
                .query(UUID.class)
                .set();
    }
}
