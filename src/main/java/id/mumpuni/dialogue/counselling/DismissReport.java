package id.mumpuni.dialogue.counselling;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.people.CurrentActor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personnel officer settles a report without counselling, and says why. */
@Service
class DismissReport {

    private final Counsellings counsellings;
    private final Notifications notifications;
    private final CurrentActor currentActor;

    DismissReport(Counsellings counsellings, Notifications notifications, CurrentActor currentActor) {
        this.counsellings = counsellings;
        this.notifications = notifications;
        this.currentActor = currentActor;
    }

    @CounsellingPolicy.MayDismiss
    @Transactional
    void dismiss(UUID id, String why) {
        Counselling counselling = counsellings.get(id);
        counselling.dismiss(currentActor.get().employeeId(), why);
        for (UUID concerned : List.of(counselling.reporterId(), counselling.employeeId())) {
            notifications.send(new Notification(
                    concerned, "dialogue.counselling.dismissed-for-you", List.of(), "/konseling/" + id));
        }
    }
}
