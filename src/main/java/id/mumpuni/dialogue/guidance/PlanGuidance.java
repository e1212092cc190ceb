package id.mumpuni.dialogue.guidance;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leader changes who guides, how, when and where. */
@Service
class PlanGuidance {

    private final Guidances guidances;
    private final Notifications notifications;
    private final Clock clock;

    PlanGuidance(Guidances guidances, Notifications notifications, Clock clock) {
        this.guidances = guidances;
        this.notifications = notifications;
        this.clock = clock;
    }

    @GuidancePolicy.MayPlan
    @Transactional
    void plan(UUID id, GuidancePlan plan, int version) {
        Guidance guidance = guidances.get(id);
        UUID before = guidance.guideId();
        guidance.plan(plan, version, Instant.now(clock));
        if (!before.equals(plan.guideId())) {
            notifications.send(
                    new Notification(plan.guideId(), "dialogue.guidance.given-to-you", List.of(), "/bimbingan/" + id));
        }
    }
}
