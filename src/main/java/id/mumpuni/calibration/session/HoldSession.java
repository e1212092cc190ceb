package id.mumpuni.calibration.session;

import id.mumpuni.calibration.table.HeldBy;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The session sits. A committee is at least two, so that somebody can act where the chair cannot. */
@Service
class HoldSession {

    private static final int COMMITTEE = 2;

    private final CalibrationSessions sessions;
    private final SessionMembers members;
    private final SessionPolicy policy;
    private final Clock clock;

    HoldSession(CalibrationSessions sessions, SessionMembers members, SessionPolicy policy, Clock clock) {
        this.sessions = sessions;
        this.members = members;
        this.policy = policy;
        this.clock = clock;
    }

    @SessionPolicy.MayPreside
    @Transactional
    void hold(UUID id) {
        CalibrationSession session = sessions.getForStep(id);
        if (!policy.on(id).facts().periodOpen()) {
            throw new RuleViolation("appraisal.period-closed");
        }
        if (session.mode() == HeldBy.COMMITTEE && members.sitting(id).size() < COMMITTEE) {
            throw new RuleViolation("calibration.hold.alone");
        }
        session.hold(Instant.now(clock));
    }
}
