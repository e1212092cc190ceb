package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.line.PersonLine;
import id.mumpuni.dialogue.rules.FeedbackRhythm;
import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.shared.RuleViolation;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leader or employee proposes how often regular feedback is given; what was agreed stands until the other side agrees. */
@Service
class ProposeRhythm {

    private final Rhythms rhythms;
    private final FeedbackPolicy policy;
    private final Notifications notifications;

    ProposeRhythm(Rhythms rhythms, FeedbackPolicy policy, Notifications notifications) {
        this.rhythms = rhythms;
        this.policy = policy;
        this.notifications = notifications;
    }

    @FeedbackPolicy.MayPlanRhythm
    @Transactional
    void propose(UUID id, FeedbackRhythm rhythm) {
        PersonLine line = policy.about(id).line();
        UUID leader = line.appraiserId();
        if (leader == null) {
            throw new RuleViolation("dialogue.rhythm.no-leader");
        }
        rhythms.propose(line, leader, rhythm);
        notifications.send(new Notification(
                line.own() ? leader : id, "dialogue.rhythm.proposed-to-you", List.of(), "/umpan-balik/pegawai/" + id));
    }
}
