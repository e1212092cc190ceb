package id.mumpuni.dialogue.guidance;

import id.mumpuni.dialogue.CoachingWanted;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Coaching that a leader decides upon feedback stands open at once, with the leader as the guide until they change it. */
@Component
class CoachingFollowsFeedback {

    private final Guidances guidances;
    private final Clock clock;

    CoachingFollowsFeedback(Guidances guidances, Clock clock) {
        this.guidances = guidances;
        this.clock = clock;
    }

    @EventListener
    void open(CoachingWanted wanted) {
        var plan = new GuidancePlan(wanted.leaderId(), GuidanceKind.COACHING, wanted.reason(), null, null);
        guidances.saveAndFlush(
                new Guidance(wanted.employeeId(), wanted.leaderId(), plan, wanted.feedbackId(), Instant.now(clock)));
    }
}
