package id.mumpuni.calibration.session;

import id.mumpuni.calibration.table.CalibrationTables;
import id.mumpuni.calibration.table.HeldBy;
import id.mumpuni.calibration.table.Member;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes up what was handed in since the session was called. */
@Service
class LoadProposals {

    private final CalibrationSessions sessions;
    private final SessionCases cases;
    private final CalibrationTables tables;

    LoadProposals(CalibrationSessions sessions, SessionCases cases, CalibrationTables tables) {
        this.sessions = sessions;
        this.cases = cases;
        this.tables = tables;
    }

    @SessionPolicy.MayLoad
    @Transactional
    int load(UUID id) {
        CalibrationSession session = sessions.getForStep(id);
        session.requireRunning();
        UUID superior = session.mode() == HeldBy.COMMITTEE
                ? null
                : tables.members(id).stream()
                        .filter(Member::chair)
                        .map(Member::id)
                        .findFirst()
                        .orElse(null);
        int added = cases.takeUp(session, superior);
        if (added == 0) {
            throw new RuleViolation("calibration.load.nothing");
        }
        return added;
    }
}
