package id.mumpuni.progress.team;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.progress.record.ProgressPolicy;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those of the own team who have a plan and something left to record. Says nothing about anybody else. */
@Service
class RemindTeam {

    private final TeamRecords team;
    private final Notifications notifications;
    private final CurrentActor currentActor;

    RemindTeam(TeamRecords team, Notifications notifications, CurrentActor currentActor) {
        this.team = team;
        this.notifications = notifications;
        this.currentActor = currentActor;
    }

    @ProgressPolicy.Own
    @Transactional
    int remind(YearMonth month) {
        List<Notification> reminders = team.of(currentActor.get().employeeId(), month).stream()
                .filter(member -> member.planId() != null && member.recorded() < member.results())
                .map(member -> new Notification(
                        member.employeeId(),
                        "progress.reminder.leader",
                        List.of(month.atEndOfMonth().toString()),
                        "/catatan/" + member.planId()))
                .toList();
        notifications.send(reminders);
        return reminders.size();
    }
}
