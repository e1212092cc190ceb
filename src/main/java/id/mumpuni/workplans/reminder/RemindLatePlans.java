package id.mumpuni.workplans.reminder;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.shared.Rows;
import id.mumpuni.workplans.clock.PlanDates;
import id.mumpuni.workplans.rules.PlanClock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds people of their plan of the year, and appraisers of plans that wait for them. Nobody is named in a reminder.
 * Several instances may run: the note of whom it told is the one that counts.
 */
@Component
class RemindLatePlans {

    record Told(UUID recipientId, @Nullable UUID planId) {}

    private static final String WHO_WRITES = """
            SELECT s.employee_id AS recipient_id, s.plan_id
            FROM plan_standing(:year, :today) s WHERE s.state IN ('NONE', 'DRAFT') AND (s.late OR NOT :late)
            """;

    private static final String WHO_DECIDES = """
            SELECT DISTINCT s.appraiser_id AS recipient_id, NULL::uuid AS plan_id
            FROM plan_standing(:year, :today) s
            WHERE s.state = 'SUBMITTED' AND (s.late OR NOT :late) AND s.appraiser_id IS NOT NULL
            """;

    private static final String TELL = """
            WITH due AS (%s),
            told AS (
                INSERT INTO plan_reminder (employee_id, year, stage) SELECT recipient_id, :year, :stage FROM due
                ON CONFLICT DO NOTHING RETURNING employee_id
            )
            SELECT due.recipient_id, due.plan_id FROM due JOIN told ON told.employee_id = due.recipient_id
            """;

    private final PlanDates dates;
    private final JdbcClient jdbc;
    private final Notifications notifications;
    private final Clock clock;

    RemindLatePlans(PlanDates dates, JdbcClient jdbc, Notifications notifications, Clock clock) {
        this.dates = dates;
        this.jdbc = jdbc;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** A city may want drafts in the first days of January: then the week before them lies in the old year. */
    @Scheduled(initialDelayString = "PT40M", fixedDelayString = "PT12H")
    @Transactional
    public void remind() {
        LocalDate today = LocalDate.now(clock);
        for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
            PlanClock.Days days = dates.of(year);
            for (ReminderStage stage : ReminderStage.values()) {
                if (stage.holds(days, today)) {
                    remind(stage, days, today);
                }
            }
        }
    }

    private void remind(ReminderStage stage, PlanClock.Days days, LocalDate today) {
        List<Told> told = jdbc.sql(TELL.formatted(stage == ReminderStage.SET_LATE ? WHO_DECIDES : WHO_WRITES))
                .param("year", days.year())
                .param("today", today)
                .param("late", stage != ReminderStage.DRAFT_SOON)
                .param("stage", stage.name())
                .query(Rows.of(Told.class))
                .list();
        List<String> arguments =
                List.of(String.valueOf(days.year()), stage.day(days).toString());
        notifications.send(told.stream()
                .map(one -> new Notification(
                        one.recipientId(), "workplans.reminder." + stage, arguments, page(stage, one.planId())))
                .toList());
    }

    private static String page(ReminderStage stage, @Nullable UUID plan) {
        if (stage == ReminderStage.SET_LATE) {
            return "/persetujuan-skp";
        }
        return plan == null ? "/skp" : "/skp/" + plan;
    }
}
