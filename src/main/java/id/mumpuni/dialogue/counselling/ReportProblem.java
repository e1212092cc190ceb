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

/** The appraiser reports a problem of behaviour to the personnel office (format B.1.10). The person is told. */
@Service
class ReportProblem {

    private final Counsellings counsellings;
    private final Notifications notifications;
    private final CurrentActor currentActor;
    private final Clock clock;

    ReportProblem(Counsellings counsellings, Notifications notifications, CurrentActor currentActor, Clock clock) {
        this.counsellings = counsellings;
        this.notifications = notifications;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @CounsellingPolicy.MayReport
    @Transactional
    UUID report(UUID id, Counselling.Report report) {
        UUID reporter = currentActor.get().employeeId();
        UUID made = counsellings
                .save(new Counselling(id, reporter, report, Instant.now(clock)))
                .id();
        notifications.send(new Notification(id, "dialogue.counselling.reported-you", List.of(), "/konseling/" + made));
        return made;
    }
}
