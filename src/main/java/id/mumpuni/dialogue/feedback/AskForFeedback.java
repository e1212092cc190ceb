package id.mumpuni.dialogue.feedback;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person asks somebody for feedback on the own work. */
@Service
class AskForFeedback {

    private final FeedbackRequests requests;
    private final Feedbacks feedbacks;
    private final Notifications notifications;
    private final CurrentActor currentActor;
    private final Clock clock;

    AskForFeedback(
            FeedbackRequests requests,
            Feedbacks feedbacks,
            Notifications notifications,
            CurrentActor currentActor,
            Clock clock) {
        this.requests = requests;
        this.feedbacks = feedbacks;
        this.notifications = notifications;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @FeedbackPolicy.Own
    @Transactional
    void ask(UUID asked, RequestForm.Asked what) {
        UUID me = currentActor.get().employeeId();
        if (asked.equals(me)) {
            throw new RuleViolation("dialogue.request.self");
        }
        if (what.resultId() != null && !feedbacks.promised(me, what.resultId())) {
            throw new RuleViolation("dialogue.feedback.no-subject");
        }
        if (!requests.add(me, asked, what, OffsetDateTime.now(clock))) {
            throw new RuleViolation("dialogue.request.already");
        }
        notifications.send(new Notification(asked, "dialogue.request.sent-to-you", List.of(), "/umpan-balik"));
    }
}
