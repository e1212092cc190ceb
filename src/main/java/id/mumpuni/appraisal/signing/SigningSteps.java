package id.mumpuni.appraisal.signing;

import id.mumpuni.appraisal.process.SignAppraisal;
import id.mumpuni.shared.Rows;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import id.mumpuni.shared.Transactions;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Signs one row of a batch after the other; two workers at one batch never take the same row. */
@Component
class SigningSteps {

    private record Next(UUID id, UUID appraisalId, int seenVersion) {}

    private static final String NEXT = """
            SELECT id, appraisal_id, seen_version FROM signing_batch_row
            WHERE batch_id = ? AND outcome IS NULL
            ORDER BY ordinal LIMIT 1 FOR UPDATE SKIP LOCKED
            """;

    private static final String FINISH = """
            UPDATE signing_batch SET finished_at = :now
            WHERE id = :id AND finished_at IS NULL
                AND NOT EXISTS (SELECT FROM signing_batch_row r WHERE r.batch_id = :id AND r.outcome IS NULL)
            """;

    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final UUID row;

        Refused(UUID row, RuntimeException why) {
            super(why);
            this.row = row;
        }
    }

    private final SignAppraisal signAppraisal;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Clock clock;

    SigningSteps(SignAppraisal signAppraisal, JdbcClient jdbc, Transactions transactions, Clock clock) {
        this.signAppraisal = signAppraisal;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** False when no row is left to take. The signature and its outcome are written together or not at all. */
    boolean signNext(UUID batch) {
        try {
            return Boolean.TRUE.equals(transactions
                    .named("SignTogether.sign")
                    .execute(running -> next(batch).map(this::sign).isPresent()));
        } catch (Refused refused) {
            note(refused.row, reason((RuntimeException) refused.getCause()));
            return true;
        }
    }

    void finish(UUID batch) {
        transactions
                .named("SignTogether.finish")
                .executeWithoutResult(done -> jdbc.sql(FINISH)
                        .param("id", batch)
                        .param("now", Timestamp.from(Instant.now(clock)))
                        .update());
    }

    private Optional<Next> next(UUID batch) {
        return jdbc.sql(NEXT).param(batch).query(Rows.of(Next.class)).optional();
    }

    private Next sign(Next row) {
        try {
            signAppraisal.sign(row.appraisalId(), row.seenVersion());
        } catch (RuleViolation | Stale | OptimisticLockingFailureException | AccessDeniedException refused) {
            throw new Refused(row.id(), refused);
        }
        write(row.id(), SigningBatches.SIGNED);
        return row;
    }

    private void note(UUID row, String outcome) {
        transactions.named("SignTogether.refuse").executeWithoutResult(done -> write(row, outcome));
    }

    private void write(UUID row, String outcome) {
        jdbc.sql("UPDATE signing_batch_row SET outcome = ? WHERE id = ? AND outcome IS NULL")
                .params(outcome, row)
                .update();
    }

    /** The message key of what stands against the signature. */
    private static String reason(@Nullable RuntimeException why) {
        if (why instanceof RuleViolation violation) {
            return violation.code();
        }
        return why instanceof AccessDeniedException ? "rating.refused.not-yours" : "rating.refused.changed";
    }
}
