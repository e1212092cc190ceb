package id.mumpuni.calibration.session;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.calibration.rules.ConflictRule;
import id.mumpuni.calibration.table.CalibrationTables;
import id.mumpuni.calibration.table.CaseRow;
import id.mumpuni.calibration.table.HeldBy;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table proposes other levels for one case, with a reason; the appraiser is told at once. */
@Service
class ChangeProposal {

    /** @param seen number of the newest change that was on the page: nothing else is replaced */
    record Proposed(int seen, ExpectationLevel workResult, ExpectationLevel behaviour, String reason) {}

    private final CalibrationSessions sessions;
    private final CalibrationTables tables;
    private final CaseChanges changes;
    private final TellCalibration tell;
    private final SessionPolicy policy;

    ChangeProposal(
            CalibrationSessions sessions,
            CalibrationTables tables,
            CaseChanges changes,
            TellCalibration tell,
            SessionPolicy policy) {
        this.sessions = sessions;
        this.tables = tables;
        this.changes = changes;
        this.tell = tell;
        this.policy = policy;
    }

    @SessionPolicy.MayChange
    @Transactional
    void change(UUID id, UUID item, Proposed proposed) {
        CalibrationSession session = sessions.getForStep(id);
        session.requireHeld();
        SessionPermissions may = policy.on(id);
        if (!may.facts().periodOpen()) {
            throw new RuleViolation("appraisal.period-closed");
        }
        CaseRow row = tables.rows(id).stream()
                .filter(one -> one.itemId().equals(item))
                .findFirst()
                .orElseThrow(() -> new NotFound(CaseRow.class, item));
        if (!row.here()) {
            throw new RuleViolation("calibration.change.gone");
        }
        if (row.number() != proposed.seen()) {
            throw new Stale(CaseRow.class, item);
        }
        boolean same = row.workResult() == proposed.workResult() && row.behaviour() == proposed.behaviour();
        if (same && !confirms(session, row)) {
            throw new RuleViolation("calibration.change.same");
        }
        changes.add(row, proposed, may.actor().employeeId());
        tell.changed(item);
    }

    /** Whoever changed it last cannot sit on it, as it is known now: somebody else may say the same. */
    private boolean confirms(CalibrationSession session, CaseRow row) {
        UUID changedBy = row.changedById();
        return changedBy != null
                && ConflictRule.of(
                                changedBy,
                                tables.caseOf(session.id(), row.itemId()),
                                session.mode() == HeldBy.COMMITTEE)
                        != null;
    }
}
