package id.mumpuni.dialogue.feedback;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was asked says why there will be no feedback. */
@Service
class DeclineRequest {

    private final FeedbackRequests requests;
    private final Notifications notifications;
    private final Clock clock;

    DeclineRequest(FeedbackRequests requests, Notifications notifications, Clock clock) {
        this.requests = requests;
        this.notifications = notifications;
        this.clock = clock;
    }

    @FeedbackPolicy.MayAnswer
    @Transactional
    void decline(UUID id, String why) {
        if (why.isBlank()) {
            throw new RuleViolation("dialogue.request.no-reason");
        }
        if (!requests.decline(id, why.strip(), OffsetDateTime.now(clock))) {
            throw new RuleViolation("dialogue.request.settled");
        }
        notifications.send(new Notification(
                requests.askedBy(id), "dialogue.request.declined-for-you", List.of(), "/umpan-balik/permintaan"));
    }
}
