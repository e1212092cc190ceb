package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.line.PersonLine;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The side that did not propose it agrees how often regular feedback is given. */
@Service
class AgreeRhythm {

    private final Rhythms rhythms;
    private final FeedbackPolicy policy;

    AgreeRhythm(Rhythms rhythms, FeedbackPolicy policy) {
        this.rhythms = rhythms;
        this.policy = policy;
    }

    @FeedbackPolicy.MayPlanRhythm
    @Transactional
    void agree(UUID id) {
        PersonLine line = policy.about(id).line();
        UUID leader = line.appraiserId();
        if (leader == null || !rhythms.agree(line, leader)) {
            throw new RuleViolation("dialogue.rhythm.nothing");
        }
    }
}
