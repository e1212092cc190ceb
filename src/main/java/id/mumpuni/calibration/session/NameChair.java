package id.mumpuni.calibration.session;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a session that runs to another chair: whoever held it has left, or leads the unit no longer. */
@Service
class NameChair {

    private final CalibrationSessions sessions;
    private final SessionMembers members;
    private final Successors successors;
    private final CurrentActor currentActor;

    NameChair(CalibrationSessions sessions, SessionMembers members, Successors successors, CurrentActor currentActor) {
        this.sessions = sessions;
        this.members = members;
        this.successors = successors;
        this.currentActor = currentActor;
    }

    @SessionPolicy.MayNameChair
    @Transactional
    void name(UUID id, UUID person) {
        CalibrationSession session = sessions.getForStep(id);
        session.requireRunning();
        if (successors.of(id).stream().noneMatch(one -> one.id().equals(person))) {
            throw new RuleViolation("calibration.chair.nobody");
        }
        members.preside(session, person, currentActor.get().employeeId());
    }
}
