package id.mumpuni.calibration.session;

import static java.util.Objects.requireNonNull;

import id.mumpuni.appraisal.Judgements;
import id.mumpuni.calibration.rules.ConflictRule;
import id.mumpuni.calibration.rules.ConflictRule.Case;
import id.mumpuni.calibration.table.CalibrationTables;
import id.mumpuni.calibration.table.CaseRow;
import id.mumpuni.calibration.table.HeldBy;
import id.mumpuni.shared.RuleViolation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the table proposes is kept beside what the appraisers handed in. Where nobody can sit on a case nothing is proposed;
 * where somebody changed one who cannot sit on it as it is known now, another member has to confirm it first.
 */
@Component
class SettleCases {

    private final CalibrationTables tables;
    private final SessionMembers members;
    private final Judgements judgements;

    SettleCases(CalibrationTables tables, SessionMembers members, Judgements judgements) {
        this.tables = tables;
        this.members = members;
        this.judgements = judgements;
    }

    void settle(CalibrationSession session) {
        Map<UUID, Case> cases = tables.cases(session.id());
        List<UUID> sitting = members.sitting(session.id());
        boolean committee = session.mode() == HeldBy.COMMITTEE;
        for (CaseRow row : tables.rows(session.id())) {
            if (row.here()) {
                Case one = requireNonNull(cases.get(row.itemId()));
                judgements.settle(session.id(), row.appraisalId(), calibrated(row, one, sitting, committee));
            }
        }
        judgements.release(session.id()); // taken out of the period: it waits for nothing when it comes back
    }

    private static Judgements.@Nullable Calibrated calibrated(
            CaseRow row, Case one, List<UUID> sitting, boolean committee) {
        UUID sits = sitting.stream()
                .filter(member -> ConflictRule.of(member, one, committee) == null)
                .findFirst()
                .orElse(null);
        if (sits == null) {
            return null;
        }
        UUID changedBy = row.changedById();
        if (changedBy != null && ConflictRule.of(changedBy, one, committee) != null) {
            throw new RuleViolation("calibration.close.conflict", row.name());
        }
        return new Judgements.Calibrated(
                row.workResult(),
                row.behaviour(),
                changedBy == null ? sits : changedBy,
                row.changed() ? row.reason() : null,
                row.itemId());
    }
}
