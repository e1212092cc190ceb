package id.mumpuni.dialogue.counselling;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.people.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personnel officer names the counsellor, time and place, or settles the report; at the end says what follows. */
@Service
class ArrangeCounselling {

    private final Counsellings counsellings;
    private final Notifications notifications;
    private final CurrentActor currentActor;
    private final Clock clock;

    ArrangeCounselling(Counsellings counsellings, Notifications notifications, CurrentActor currentActor, Clock clock) {
        this.counsellings = counsellings;
        this.notifications = notifications;
        this.currentActor = currentActor;
        this.clock = clock;
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

    @CounsellingPolicy.MayClose
    @Transactional
    void close(UUID id, String followUp) {
        counsellings.get(id).close(followUp, Instant.now(clock));
    }
}
