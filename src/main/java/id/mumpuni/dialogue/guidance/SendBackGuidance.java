package id.mumpuni.dialogue.guidance;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has not signed yet sends back what the other one has signed; both write again. */
@Service
class SendBackGuidance {

    private final Guidances guidances;
    private final GuidancePolicy policy;
    private final Notifications notifications;
    private final CurrentActor currentActor;

    SendBackGuidance(
            Guidances guidances, GuidancePolicy policy, Notifications notifications, CurrentActor currentActor) {
        this.guidances = guidances;
        this.policy = policy;
        this.notifications = notifications;
        this.currentActor = currentActor;
    }

    @GuidancePolicy.MayTakePart
    @Transactional
    void sendBack(UUID id) {
        if (!policy.on(id).mayReopen()) {
            throw new RuleViolation("dialogue.guidance.locked");
        }
        Guidance guidance = guidances.get(id);
        guidance.reopen();
        UUID other = guidance.otherThan(currentActor.get().employeeId());
        notifications.send(new Notification(other, "dialogue.guidance.sent-back", List.of(), "/bimbingan/" + id));
    }
}
