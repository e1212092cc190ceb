package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.FeedbackRelation;
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

/** The leader writes down what a party without an account said of a person's work (Pasal 18, Lampiran III, C.8). */
@Service
class RecordFeedback {

    private final Feedbacks feedbacks;
    private final Notifications notifications;
    private final CurrentActor currentActor;
    private final Clock clock;

    RecordFeedback(Feedbacks feedbacks, Notifications notifications, CurrentActor currentActor, Clock clock) {
        this.feedbacks = feedbacks;
        this.notifications = notifications;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @FeedbackPolicy.MayRecord
    @Transactional
    UUID record(UUID id, String saidBy, FeedbackForm.Written written) {
        if (written.resultId() != null && !feedbacks.promised(id, written.resultId())) {
            throw new RuleViolation("dialogue.feedback.no-subject");
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        var giver = new Feedbacks.Giver(currentActor.get().employeeId(), FeedbackRelation.OTHER, saidBy);
        UUID feedback = feedbacks.add(id, giver, written, now);
        feedbacks.addVersion(feedback, 1, written.text(), null, now);
        notifications.send(new Notification(id, "dialogue.feedback.received", List.of(), "/umpan-balik/" + feedback));
        return feedback;
    }
}
