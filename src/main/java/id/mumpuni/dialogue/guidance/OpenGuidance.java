package id.mumpuni.dialogue.guidance;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.people.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leader opens guidance for a person, or gives the task to somebody else. */
@Service
class OpenGuidance {

    private final Guidances guidances;
    private final Notifications notifications;
    private final CurrentActor currentActor;
    private final Clock clock;

    OpenGuidance(Guidances guidances, Notifications notifications, CurrentActor currentActor, Clock clock) {
        this.guidances = guidances;
        this.notifications = notifications;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GuidancePolicy.MayOpen
    @Transactional
    UUID open(UUID id, GuidancePlan plan) {
        UUID leader = currentActor.get().employeeId();
        return tell(guidances.saveAndFlush(new Guidance(id, leader, plan, null, Instant.now(clock))));
    }

    private UUID tell(Guidance guidance) {
        UUID id = guidance.id();
        notifications.send(new Notification(
                guidance.employeeId(), "dialogue.guidance.opened-for-you", List.of(), "/bimbingan/" + id));
        if (!guidance.guideId().equals(guidance.leaderId())) {
            notifications.send(new Notification(
                    guidance.guideId(), "dialogue.guidance.given-to-you", List.of(), "/bimbingan/" + id));
        }
        return id;
    }
}
