package id.mumpuni.assessments.round;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a round without a result: what people have answered is destroyed at once. */
@Service
class CancelRound {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;

    CancelRound(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @PersonnelPolicy.MayManage
    @Transactional
    void cancel(UUID id, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new RuleViolation("rounds.cancel.reason");
        }
        int cancelled = jdbc.sql("UPDATE assessment_round SET status = 'CANCELLED', version = version + 1, seed = NULL,"
                        + " cancelled_because = ? WHERE id = ? AND status IN ('OPENING', 'OPEN')")
                .params(reason.strip(), id)
                .update();
        if (cancelled == 0) {
            throw new RuleViolation("rounds.not-running");
        }
        jdbc.sql("DELETE FROM round_participant WHERE round_id = ?").param(id).update();
    }
}
