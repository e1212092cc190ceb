package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.AssignmentGiven;
import id.mumpuni.dialogue.CoachingWanted;
import id.mumpuni.dialogue.rules.FollowUpKind;
import id.mumpuni.dialogue.rules.FollowUps;
import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leader says what follows from the own feedback (Pasal 20). */
@Service
class DecideFollowUp {

    private final Feedbacks feedbacks;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Notifications notifications;
    private final Clock clock;

    DecideFollowUp(
            Feedbacks feedbacks,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Notifications notifications,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.jdbc = jdbc;
        this.events = events;
        this.notifications = notifications;
        this.clock = clock;
    }

    @FeedbackPolicy.MayFollowUp
    @Transactional
    void decide(UUID id, FollowUpKind kind, String note) {
        Feedbacks.State state = feedbacks.get(id);
        if (!FollowUps.open(state.progress(), state.resultId() != null, state.helpedBefore())
                .contains(kind)) {
            throw new RuleViolation(
                    kind == FollowUpKind.TAKEN_OVER ? "dialogue.follow-up.too-early" : "dialogue.follow-up.unfitting");
        }
        UUID followUp = jdbc.sql("INSERT INTO feedback_follow_up (feedback_id, kind, note, decided_by, created_at)"
                        + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id")
                .params(id, kind.name(), note, state.giverId(), OffsetDateTime.now(clock))
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("dialogue.follow-up.already"));
        if (kind == FollowUpKind.COACHING) {
            events.publishEvent(new CoachingWanted(id, state.employeeId(), state.giverId(), note));
        }
        if (kind == FollowUpKind.ASSIGNMENT) {
            events.publishEvent(new AssignmentGiven(followUp, state.employeeId(), state.giverId(), note));
        }
        notifications.send(
                new Notification(state.employeeId(), "dialogue.follow-up.received", List.of(), "/umpan-balik/" + id));
    }
}
