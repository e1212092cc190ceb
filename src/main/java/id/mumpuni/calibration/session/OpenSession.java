package id.mumpuni.calibration.session;

import id.mumpuni.calibration.table.HeldBy;
import id.mumpuni.people.Actor;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls a table for a unit and everything below it, and takes up what waits there. */
@Service
class OpenSession {

    private final CalibrationSessions sessions;
    private final WaitingProposals waiting;
    private final SessionCases cases;
    private final SessionMembers members;
    private final CurrentActor currentActor;
    private final Clock clock;

    OpenSession(
            CalibrationSessions sessions,
            WaitingProposals waiting,
            SessionCases cases,
            SessionMembers members,
            CurrentActor currentActor,
            Clock clock) {
        this.sessions = sessions;
        this.waiting = waiting;
        this.cases = cases;
        this.members = members;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param chair of a committee; a superior presides over the own table */
    @SessionPolicy.MayCall
    @Transactional
    UUID open(UUID period, UUID unit, @Nullable UUID chair) {
        Actor actor = currentActor.get();
        WaitingProposals.Unit place = waiting.in(actor, period, unit).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("calibration.open.nothing"));
        UUID presides = place.mode() == HeldBy.SUPERIOR ? actor.employeeId() : chair;
        if (presides == null || !members.inService(presides)) {
            throw new RuleViolation("calibration.open.no-chair");
        }
        CalibrationSession session;
        try {
            session = sessions.saveAndFlush(
                    new CalibrationSession(period, unit, place.mode(), actor.employeeId(), Instant.now(clock)));
        } catch (DataIntegrityViolationException runsAlready) {
            throw new RuleViolation("calibration.open.twice");
        }
        members.preside(session, presides, actor.employeeId());
        cases.takeUp(session, place.mode() == HeldBy.SUPERIOR ? presides : null);
        return session.id();
    }
}
