package id.mumpuni.calibration.session;

import id.mumpuni.appraisal.Judgements;
import id.mumpuni.calibration.table.CaseRow;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes of the cases: only added to. */
@Component
class CaseChanges {

    private static final String ADD = """
            INSERT INTO calibration_change (item_id, number, work_result, behaviour, rating, reason, changed_by, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final Judgements judgements;
    private final Clock clock;

    CaseChanges(JdbcClient jdbc, Judgements judgements, Clock clock) {
        this.jdbc = jdbc;
        this.judgements = judgements;
        this.clock = clock;
    }

    /** @param row the case as it was before */
    void add(CaseRow row, ChangeProposal.Proposed proposed, UUID by) {
        jdbc.sql(ADD)
                .params(
                        row.itemId(),
                        row.number() + 1,
                        proposed.workResult().name(),
                        proposed.behaviour().name(),
                        judgements
                                .rate(row.appraisalId(), proposed.workResult(), proposed.behaviour())
                                .name(),
                        proposed.reason().strip(),
                        by,
                        Timestamp.from(Instant.now(clock)))
                .update();
    }
}
