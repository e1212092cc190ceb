package id.mumpuni.calibration.session;

import id.mumpuni.calibration.CalibrationSteps;
import id.mumpuni.calibration.table.CalibrationTables;
import id.mumpuni.calibration.table.CaseRow;
import id.mumpuni.shared.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands each step to its use case, which asks for the right. */
@Component
class GuardedCalibration implements CalibrationSteps {

    private final OpenSession openSession;
    private final HoldSession holdSession;
    private final ChangeProposal changeProposal;
    private final CloseSession closeSession;
    private final CalibrationTables tables;

    GuardedCalibration(
            OpenSession openSession,
            HoldSession holdSession,
            ChangeProposal changeProposal,
            CloseSession closeSession,
            CalibrationTables tables) {
        this.openSession = openSession;
        this.holdSession = holdSession;
        this.changeProposal = changeProposal;
        this.closeSession = closeSession;
        this.tables = tables;
    }

    @Override
    public UUID open(UUID period, UUID unit) {
        return openSession.open(period, unit, null);
    }

    @Override
    public void hold(UUID session) {
        holdSession.hold(session);
    }

    @Override
    public void change(UUID session, UUID appraisal, Levels levels, String reason) {
        CaseRow row = tables.rows(session).stream()
                .filter(one -> one.appraisalId().equals(appraisal))
                .findFirst()
                .orElseThrow(() -> new NotFound(CaseRow.class, appraisal));
        changeProposal.change(
                session,
                row.itemId(),
                new ChangeProposal.Proposed(row.number(), levels.workResult(), levels.behaviour(), reason));
    }

    @Override
    public void close(UUID session) {
        closeSession.close(session);
    }
}
