package id.mumpuni.progress.team;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.progress.record.ProgressPolicy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those of the own team who have a plan and something left to record, once a day. Says nothing about anybody else. */
@Service
class RemindTeam {

    private final TeamRecords team;
    private final Notifications notifications;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;
    private final Clock clock;

    RemindTeam(TeamRecords team, Notifications notifications, CurrentActor currentActor, JdbcClient jdbc, Clock clock) {
        this.team = team;
        this.notifications = notifications;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @ProgressPolicy.Own
    @Transactional
    int remind(YearMonth month) {
        Set<UUID> today = remindedToday();
        List<Notification> reminders = team.of(currentActor.get().employeeId(), month).stream()
                .filter(TeamRecords.Member::waits)
                .filter(member -> !today.contains(member.employeeId()))
                .map(member -> new Notification(
                        member.employeeId(),
                        "progress.reminder.leader",
                        List.of(month.atEndOfMonth().toString()),
                        "/catatan/" + member.planId()))
                .toList();
        notifications.send(reminders);
        return reminders.size();
    }

    private Set<UUID> remindedToday() {
        return new HashSet<>(jdbc.sql("SELECT recipient_id FROM notification"
                        + " WHERE message_key = 'progress.reminder.leader' AND created_at >= ?")
                .param(LocalDate.now(clock).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .query(UUID.class)
                .list());
    }
}
