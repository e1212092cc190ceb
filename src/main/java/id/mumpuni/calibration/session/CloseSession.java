package id.mumpuni.calibration.session;

import id.mumpuni.appraisal.Judgements;
import id.mumpuni.calibration.minutes.IssueMinutes;
import id.mumpuni.calibration.rules.ConflictRule;
import id.mumpuni.calibration.rules.ConflictRule.Case;
import id.mumpuni.calibration.table.CalibrationTables;
import id.mumpuni.calibration.table.CaseRow;
import id.mumpuni.calibration.table.HeldBy;
import id.mumpuni.calibration.table.Member;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The table is through: what it proposes is kept beside what the appraisers handed in, they go on, and the minutes are
 * issued. Where nobody could sit on a case nothing is proposed.
 */
@Service
class CloseSession {

    /** What closing puts on record. */
    @Component
    record Outcome(Judgements judgements, IssueMinutes minutes, TellCalibration tell) {}

    private final CalibrationSessions sessions;
    private final CalibrationTables tables;
    private final Outcome outcome;
    private final SessionPolicy policy;
    private final CurrentActor currentActor;
    private final Clock clock;

    CloseSession(
            CalibrationSessions sessions,
            CalibrationTables tables,
            Outcome outcome,
            SessionPolicy policy,
            CurrentActor currentActor,
            Clock clock) {
        this.sessions = sessions;
        this.tables = tables;
        this.outcome = outcome;
        this.policy = policy;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @SessionPolicy.MayPreside
    @Transactional
    void close(UUID id) {
        CalibrationSession session = sessions.getForStep(id);
        session.requireHeld();
        if (!policy.on(id).facts().periodOpen()) {
            throw new RuleViolation("appraisal.period-closed");
        }
        List<Member> members = tables.members(id);
        Map<UUID, Case> cases = tables.cases(id);
        boolean committee = session.mode() == HeldBy.COMMITTEE;
        for (CaseRow row : tables.rows(id)) {
            if (row.here()) {
                UUID sits = sitting(members, Objects.requireNonNull(cases.get(row.itemId())), committee);
                outcome.judgements().settle(id, row.appraisalId(), sits == null ? null : calibrated(row, sits));
            }
        }
        session.close(currentActor.get().employeeId(), Instant.now(clock));
        sessions.flush();
        outcome.minutes().issue(id);
        outcome.tell().closed(id);
    }

    private static Judgements.Calibrated calibrated(CaseRow row, UUID sits) {
        UUID by = row.changedById() == null ? sits : row.changedById();
        return new Judgements.Calibrated(
                row.workResult(), row.behaviour(), by, row.changed() ? row.reason() : null, row.itemId());
    }

    /** The first who can sit on the case, the chair before the others. */
    private static @Nullable UUID sitting(List<Member> members, Case one, boolean committee) {
        return members.stream()
                .map(Member::id)
                .filter(member -> ConflictRule.of(member, one, committee) == null)
                .findFirst()
                .orElse(null);
    }
}
