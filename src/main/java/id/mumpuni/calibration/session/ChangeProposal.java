package id.mumpuni.calibration.session;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.Judgements;
import id.mumpuni.calibration.table.CalibrationTables;
import id.mumpuni.calibration.table.CaseRow;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.NotFound;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table proposes other levels for one case, with a reason; the appraiser is told at once. */
@Service
class ChangeProposal {

    /** @param seen number of the newest change that was on the page: nothing else is replaced */
    record Proposed(int seen, ExpectationLevel workResult, ExpectationLevel behaviour, String reason) {}

    /** What is written, and who is told. */
    @Component
    record Surroundings(CalibrationTables tables, Judgements judgements, TellCalibration tell) {}

    private static final String ADD = """
            INSERT INTO calibration_change (item_id, number, work_result, behaviour, rating, reason, changed_by, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final CalibrationSessions sessions;
    private final Surroundings around;
    private final SessionPolicy policy;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    ChangeProposal(
            CalibrationSessions sessions,
            Surroundings around,
            SessionPolicy policy,
            JdbcClient jdbc,
            CurrentActor currentActor,
            Clock clock) {
        this.sessions = sessions;
        this.around = around;
        this.policy = policy;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @SessionPolicy.MayChange
    @Transactional
    void change(UUID id, UUID item, Proposed proposed) {
        sessions.getForStep(id).requireHeld();
        if (!policy.on(id).facts().periodOpen()) {
            throw new RuleViolation("appraisal.period-closed");
        }
        CaseRow row = around.tables().rows(id).stream()
                .filter(one -> one.itemId().equals(item))
                .findFirst()
                .orElseThrow(() -> new NotFound(CaseRow.class, item));
        if (!row.here()) {
            throw new RuleViolation("calibration.change.gone");
        }
        if (row.number() != proposed.seen()) {
            throw new Stale(CaseRow.class, item);
        }
        if (row.workResult() == proposed.workResult() && row.behaviour() == proposed.behaviour()) {
            throw new RuleViolation("calibration.change.same");
        }
        write(item, row.number() + 1, proposed);
        around.tell().changed(item);
    }

    private void write(UUID item, int number, Proposed proposed) {
        jdbc.sql(ADD)
                .params(
                        item,
                        number,
                        proposed.workResult().name(),
                        proposed.behaviour().name(),
                        around.judgements()
                                .rate(proposed.workResult(), proposed.behaviour())
                                .name(),
                        proposed.reason().strip(),
                        currentActor.get().employeeId(),
                        Timestamp.from(Instant.now(clock)))
                .update();
    }
}
