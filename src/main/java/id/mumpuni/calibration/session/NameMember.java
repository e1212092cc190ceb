package id.mumpuni.calibration.session;

import id.mumpuni.calibration.table.HeldBy;
import id.mumpuni.calibration.table.SessionStatus;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names who sits beside the chair. At a superior's table these are appraisers whose judgements are compared there. */
@Service
class NameMember {

    private final CalibrationSessions sessions;
    private final SessionMembers members;
    private final CurrentActor currentActor;

    NameMember(CalibrationSessions sessions, SessionMembers members, CurrentActor currentActor) {
        this.sessions = sessions;
        this.members = members;
        this.currentActor = currentActor;
    }

    @SessionPolicy.MayName
    @Transactional
    void name(UUID id, UUID person) {
        CalibrationSession session = sessions.getForStep(id);
        session.requireRunning();
        if (!members.inService(person)) {
            throw new RuleViolation("calibration.member.left");
        }
        if (session.mode() == HeldBy.SUPERIOR && !members.appraises(id, person)) {
            throw new RuleViolation("calibration.member.no-appraiser");
        }
        members.add(id, person, currentActor.get().employeeId());
    }

    /** Until it begins; who has sat stays in the minutes. */
    @SessionPolicy.MayName
    @Transactional
    void remove(UUID id, UUID person) {
        CalibrationSession session = sessions.getForStep(id);
        session.requireRunning();
        if (session.status() != SessionStatus.OPEN) {
            throw new RuleViolation("calibration.session.begun");
        }
        members.remove(id, person);
    }
}
