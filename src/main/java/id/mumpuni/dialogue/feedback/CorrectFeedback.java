package id.mumpuni.dialogue.feedback;

import id.mumpuni.dialogue.Headway;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The giver corrects within a day; what was written before stays readable. */
@Service
class CorrectFeedback {

    private final Feedbacks feedbacks;
    private final Clock clock;

    CorrectFeedback(Feedbacks feedbacks, Clock clock) {
        this.feedbacks = feedbacks;
        this.clock = clock;
    }

    /** @param version how many versions there were when the page was opened */
    @FeedbackPolicy.MayCorrect
    @Transactional
    void correct(UUID id, String text, @Nullable Headway progress, int version) {
        Feedbacks.State state = feedbacks.get(id);
        if (state.versions() != version) {
            throw new Stale(Feedbacks.class, id);
        }
        if ((state.progress() == null) != (progress == null)) {
            throw new RuleViolation("dialogue.feedback.no-progress");
        }
        try {
            feedbacks.addVersion(id, version + 1, text, progress, OffsetDateTime.now(clock));
        } catch (DuplicateKeyException sameMoment) {
            throw new Stale(Feedbacks.class, id);
        }
    }
}
