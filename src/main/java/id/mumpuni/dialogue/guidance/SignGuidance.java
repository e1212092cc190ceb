package id.mumpuni.dialogue.guidance;

import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Person and guide sign what was agreed; who has not signed yet may send it back instead. */
@Service
class SignGuidance {

    private final Guidances guidances;
    private final GuidanceLines lines;
    private final GuidancePolicy policy;
    private final Notifications notifications;
    private final CurrentActor currentActor;
    private final Clock clock;

    SignGuidance(
            Guidances guidances,
            GuidanceLines lines,
            GuidancePolicy policy,
            Notifications notifications,
            CurrentActor currentActor,
            Clock clock) {
        this.guidances = guidances;
        this.lines = lines;
        this.policy = policy;
        this.notifications = notifications;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GuidancePolicy.MayTakePart
    @Transactional
    void sign(UUID id) {
        Guidance guidance = guidances.get(id);
        UUID me = currentActor.get().employeeId();
        guidance.sign(me, lines.complete(id, guidance.kind()), Instant.now(clock));
        tell(guidance, me, "dialogue.guidance.signed-by-other");
    }

    @GuidancePolicy.MayTakePart
    @Transactional
    void reopen(UUID id) {
        if (!policy.on(id).mayReopen()) {
            throw new RuleViolation("dialogue.guidance.locked");
        }
        Guidance guidance = guidances.get(id);
        guidance.reopen();
        tell(guidance, currentActor.get().employeeId(), "dialogue.guidance.sent-back");
    }

    private void tell(Guidance guidance, UUID me, String what) {
        UUID other = me.equals(guidance.employeeId()) ? guidance.guideId() : guidance.employeeId();
        notifications.send(new Notification(other, what, List.of(), "/bimbingan/" + guidance.id()));
    }
}
