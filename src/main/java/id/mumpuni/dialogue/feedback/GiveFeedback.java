package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.FeedbackRelation;
import id.mumpuni.dialogue.Headway;
import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody writes what they saw of a person's work, unasked or as the answer to a request. */
@Service
class GiveFeedback {

    private final Feedbacks feedbacks;
    private final FeedbackRequests requests;
    private final FeedbackPolicy policy;
    private final TiedEvidence evidence;
    private final Notifications notifications;
    private final Clock clock;

    GiveFeedback(
            Feedbacks feedbacks,
            FeedbackRequests requests,
            FeedbackPolicy policy,
            TiedEvidence evidence,
            Notifications notifications,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.requests = requests;
        this.policy = policy;
        this.evidence = evidence;
        this.notifications = notifications;
        this.clock = clock;
    }

    @FeedbackPolicy.MayGive
    @Transactional
    UUID give(UUID id, FeedbackForm.Written written, @Nullable UUID request) {
        FeedbackPermissions may = policy.about(id);
        UUID giver = may.line().actor().employeeId();
        FeedbackRelation relation = may.line().relation();
        if (written.resultId() != null && !feedbacks.promised(id, written.resultId())) {
            throw new RuleViolation("dialogue.feedback.no-subject");
        }
        if (may.line().onlyAssigns() && !feedbacks.assigned(giver, written.resultId())) {
            throw new RuleViolation("dialogue.feedback.not-assigned");
        }
        evidence.require(written.evidence(), may.line(), written.resultId());
        OffsetDateTime now = OffsetDateTime.now(clock);
        UUID feedback = feedbacks.add(id, new Feedbacks.Giver(giver, relation, null), written, now);
        Headway progress = relation == FeedbackRelation.LEADER ? written.progress() : null;
        feedbacks.addVersion(feedback, 1, written.text(), progress, now);
        requests.answer(id, giver, request, feedback, now);
        notifications.send(new Notification(id, "dialogue.feedback.received", List.of(), "/umpan-balik/" + feedback));
        return feedback;
    }
}
