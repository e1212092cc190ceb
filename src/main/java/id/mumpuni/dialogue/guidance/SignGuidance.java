package id.mumpuni.dialogue.guidance;

import id.mumpuni.dialogue.line.PersonLines;
import id.mumpuni.notifications.Notification;
import id.mumpuni.notifications.Notifications;
import id.mumpuni.people.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Person and guide sign what was agreed; what both have signed is reported upwards (Lampiran III.D.4.i to k). */
@Service
class SignGuidance {

    private final Guidances guidances;
    private final GuidanceLines lines;
    private final PersonLines reportingLines;
    private final Notifications notifications;
    private final CurrentActor currentActor;
    private final Clock clock;

    SignGuidance(
            Guidances guidances,
            GuidanceLines lines,
            PersonLines reportingLines,
            Notifications notifications,
            CurrentActor currentActor,
            Clock clock) {
        this.guidances = guidances;
        this.lines = lines;
        this.reportingLines = reportingLines;
        this.notifications = notifications;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GuidancePolicy.MayTakePart
    @Transactional
    void sign(UUID id, int version) {
        Guidance guidance = guidances.get(id);
        UUID me = currentActor.get().employeeId();
        if (!guidance.sign(me, version, lines.complete(id, guidance.kind()), Instant.now(clock))) {
            return;
        }
        tell(guidance.otherThan(me), "dialogue.guidance.signed-by-other", id);
        if (guidance.status() == GuidanceStatus.SIGNED) {
            report(guidance);
        }
    }

    private void report(Guidance guidance) {
        UUID superior = reportingLines.appraiserOf(guidance.leaderId(), LocalDate.now(clock));
        Stream.of(guidance.leaderId(), superior)
                .filter(Objects::nonNull)
                .filter(receiver -> !receiver.equals(guidance.guideId()) && !receiver.equals(guidance.employeeId()))
                .forEach(receiver -> tell(receiver, "dialogue.guidance.reported-to-you", guidance.id()));
    }

    private void tell(UUID receiver, String what, UUID guidance) {
        notifications.send(new Notification(receiver, what, List.of(), "/bimbingan/" + guidance));
    }
}
