package id.mumpuni.dialogue.counselling;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.people.CurrentActor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personnel officer names the counsellor, the time and the place. */
@Service
class AppointCounsellor {

    private final Counsellings counsellings;
    private final Notifications notifications;
    private final CurrentActor currentActor;

    AppointCounsellor(Counsellings counsellings, Notifications notifications, CurrentActor currentActor) {
        this.counsellings = counsellings;
        this.notifications = notifications;
        this.currentActor = currentActor;
    }

    @CounsellingPolicy.MayAppoint
    @Transactional
    void appoint(UUID id, UUID counsellor, CounsellorCapacity capacity, Instant when, String where) {
        Counselling counselling = counsellings.get(id);
        counselling.appoint(currentActor.get().employeeId(), counsellor, capacity, when, where);
        notifications.send(List.of(
                new Notification(counsellor, "dialogue.counselling.given-to-you", List.of(), "/konseling/" + id),
                new Notification(
                        counselling.employeeId(), "dialogue.counselling.invited", List.of(), "/konseling/" + id)));
    }
}
