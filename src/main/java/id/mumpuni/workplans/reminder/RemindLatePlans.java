package id.mumpuni.workplans.reminder;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.shared.Rows;
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

    record Told(UUID recipientId, @Nullable UUID planId, LocalDate day) {}

    /** Plans that are not set, each with the day that counts for its person now. */
    private static final String OPEN = """
            WITH open AS MATERIALIZED (
                SELECT s.employee_id, s.plan_id, s.appraiser_id, s.state, s.late,
                    CASE WHEN s.state IN ('NONE', 'DRAFT') THEN d.draft_by ELSE d.set_by END
                        + plan_days_later(s.employee_id, :year, :today) AS day
                FROM plan_standing(:year, :today) s CROSS JOIN plan_days(:year) d
                WHERE s.state IN ('NONE', 'DRAFT', 'RETURNED', 'SUBMITTED')
            ),
            due AS (%s),
            told AS (
                INSERT INTO plan_reminder (employee_id, year, stage) SELECT recipient_id, :year, :stage FROM due
                ON CONFLICT DO NOTHING RETURNING employee_id
            )
            SELECT due.recipient_id, due.plan_id, due.day FROM due JOIN told ON told.employee_id = due.recipient_id
            """;

    private final JdbcClient jdbc;
    private final Notifications notifications;
    private final Clock clock;

    RemindLatePlans(JdbcClient jdbc, Notifications notifications, Clock clock) {
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
            for (ReminderStage stage : ReminderStage.values()) {
                remind(stage, year, today);
            }
        }
    }

    private void remind(ReminderStage stage, int year, LocalDate today) {
        List<Told> told = jdbc.sql(OPEN.formatted(stage.recipients()))
                .param("year", year)
                .param("today", today)
                .param("first", today.minusDays(ReminderStage.DAYS_AFTER))
                .param("last", today.plusDays(ReminderStage.DAYS_BEFORE))
                .param("stage", stage.name())
                .query(Rows.of(Told.class))
                .list();
        notifications.send(told.stream()
                .map(one -> new Notification(
                        one.recipientId(),
                        "workplans.reminder." + stage,
                        List.of(String.valueOf(year), one.day().toString()),
                        stage.page(one.planId())))
                .toList());
    }
}
