package id.mumpuni.dialogue.meeting;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose it is ticks it off; who runs the meeting ticks it off too, or drops it with a reason. */
@Service
class SettleAgreement {

    private static final int LONGEST = 300;

    private final MeetingRows rows;
    private final MeetingPolicy policy;
    private final CurrentActor currentActor;

    SettleAgreement(MeetingRows rows, MeetingPolicy policy, CurrentActor currentActor) {
        this.rows = rows;
        this.policy = policy;
        this.currentActor = currentActor;
    }

    @MeetingPolicy.MayView
    @Transactional
    void done(UUID id, UUID agreement) {
        UUID me = currentActor.get().employeeId();
        MeetingRows.Place place = place(id, agreement);
        if (!me.equals(place.ownerId()) && !policy.on(id).isRunner()) {
            throw new AccessDeniedException("agreement of somebody else");
        }
        rows.settle(agreement, me, null);
    }

    @MeetingPolicy.MayRun
    @Transactional
    void drop(UUID id, UUID agreement, String reason) {
        place(id, agreement);
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            throw new RuleViolation("dialogue.agreement.no-reason");
        }
        rows.settle(agreement, currentActor.get().employeeId(), reason.strip());
    }

    private MeetingRows.Place place(UUID id, UUID agreement) {
        MeetingRows.Place place = rows.placeOf(agreement);
        if (!place.meetingId().equals(id)) {
            throw new NotFound(MeetingRows.class, agreement);
        }
        return place;
    }
}
