package id.mumpuni.dialogue.feedback;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.shared.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells each leader once when a stretch has ended in which somebody went without regular feedback. Several instances may
 * run: the note of whom it told is the one that counts.
 */
@Component
class RemindLeaders {

    private static final Logger LOG = LoggerFactory.getLogger(RemindLeaders.class);
    private static final int FROM_DAY = 3;
    private static final int UNTIL_DAY = 10;

    private final FeedbackTeam team;
    private final Notifications notifications;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    RemindLeaders(
            FeedbackTeam team, Notifications notifications, Transactions transactions, JdbcClient jdbc, Clock clock) {
        this.team = team;
        this.notifications = notifications;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the first days of a month: every stretch ends with one. */
    @Scheduled(initialDelayString = "PT40M", fixedDelayString = "PT12H")
    void remind() {
        LocalDate today = LocalDate.now(clock);
        if (today.getDayOfMonth() < FROM_DAY || today.getDayOfMonth() > UNTIL_DAY) {
            return;
        }
        jdbc.sql("SELECT DISTINCT appraiser_id FROM reporting_line(?) WHERE appraiser_id IS NOT NULL")
                .param(today)
                .query(UUID.class)
                .list()
                .forEach(this::tryToRemind);
    }

    /** What goes wrong with one leader keeps nobody else from being told; the next run tries again. */
    private void tryToRemind(UUID leader) {
        try {
            remind(leader);
        } catch (RuntimeException failure) {
            LOG.error("leader {} could not be reminded of feedback", leader, failure);
        }
    }

    void remind(UUID leader) {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        transactions
                .named("RemindLeaders.remind")
                .executeWithoutResult(running -> team.of(leader).stream()
                        .filter(member -> member.dueBy(yesterday))
                        .map(FeedbackTeam.Member::due)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .filter(ended -> isNew(leader, ended))
                        .ifPresent(ended -> notifications.send(
                                new Notification(leader, "dialogue.rhythm.late", List.of(), "/umpan-balik/tim"))));
    }

    private boolean isNew(UUID leader, LocalDate ended) {
        return jdbc.sql("INSERT INTO feedback_reminder (leader_id, ended_on) VALUES (?, ?) ON CONFLICT DO NOTHING")
                        .params(leader, ended)
                        .update()
                > 0;
    }
}
