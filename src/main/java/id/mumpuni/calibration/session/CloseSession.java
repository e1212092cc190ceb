package id.mumpuni.calibration.session;

import id.mumpuni.calibration.minutes.IssueMinutes;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table is through: what it proposes is kept, the appraisers go on, and the minutes are issued. */
@Service
class CloseSession {

    private final CalibrationSessions sessions;
    private final SettleCases cases;
    private final IssueMinutes minutes;
    private final TellCalibration tell;
    private final SessionPolicy policy;
    private final Clock clock;

    CloseSession(
            CalibrationSessions sessions,
            SettleCases cases,
            IssueMinutes minutes,
            TellCalibration tell,
            SessionPolicy policy,
            Clock clock) {
        this.sessions = sessions;
        this.cases = cases;
        this.minutes = minutes;
        this.tell = tell;
        this.policy = policy;
        this.clock = clock;
    }

    @SessionPolicy.MayPreside
    @Transactional
    void close(UUID id) {
        CalibrationSession session = sessions.getForStep(id);
        session.requireHeld();
        SessionPermissions may = policy.on(id);
        if (!may.facts().periodOpen()) {
            throw new RuleViolation("appraisal.period-closed");
        }
        cases.settle(session);
        session.close(may.actor().employeeId(), Instant.now(clock));
        sessions.flush();
        minutes.issue(id);
        tell.closed(id);
    }
}
