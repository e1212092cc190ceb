package id.mumpuni.appraisal.signing;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Transactions;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Signs what somebody chose on one page. Each document takes a moment, so only what fits into a few seconds is signed
 * before the answer. The right to sign is asked for each row, when its turn comes.
 */
@Component
public class SignTogether {

    /** @param refused what stands against a signature, as a message key, by appraisal */
    public record Outcome(UUID batch, boolean finished, long signed, Map<UUID, String> refused) {}

    private static final String ADD = """
            INSERT INTO signing_batch_row (batch_id, appraisal_id, ordinal, seen_version)
            SELECT :batch, a.id, :ordinal, :version FROM appraisal a WHERE a.id = :appraisal AND a.period_id = :period
            """;

    private final SigningWorker worker;
    private final SigningBatches batches;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final CurrentActor currentActor;
    private final Clock clock;

    SignTogether(
            SigningWorker worker,
            SigningBatches batches,
            JdbcClient jdbc,
            Transactions transactions,
            CurrentActor currentActor,
            Clock clock) {
        this.worker = worker;
        this.batches = batches;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * @param versions by appraisal the state that was looked through: nothing else is signed
     * @param takingOver as the superior of an appraiser who is late
     */
    public Outcome sign(UUID period, boolean takingOver, Map<UUID, Integer> versions) {
        UUID batch = UUID.randomUUID();
        int rows = Objects.requireNonNull(
                transactions.named("SignTogether.ask").execute(running -> ask(batch, period, takingOver, versions)));
        if (rows == 0) {
            return new Outcome(batch, true, 0, Map.of());
        }
        worker.begin(batch);
        SigningBatches.Batch now = batches.get(batch);
        Map<UUID, String> refused = new LinkedHashMap<>();
        now.refused().forEach(row -> refused.put(row.appraisalId(), Objects.requireNonNull(row.outcome())));
        return new Outcome(batch, !now.running(), now.signed(), refused);
    }

    private int ask(UUID batch, UUID period, boolean takingOver, Map<UUID, Integer> versions) {
        if (versions.isEmpty()
                || jdbc.sql("INSERT INTO signing_batch (id, period_id, signer_id, taking_over, asked_at)"
                                        + " SELECT ?, p.id, ?, ?, ? FROM appraisal_period p WHERE p.id = ?")
                                .params(
                                        batch,
                                        currentActor.get().employeeId(),
                                        takingOver,
                                        Timestamp.from(Instant.now(clock)),
                                        period)
                                .update()
                        == 0) {
            return 0;
        }
        int rows = 0;
        for (Map.Entry<UUID, Integer> one : versions.entrySet()) {
            rows += jdbc.sql(ADD)
                    .param("batch", batch)
                    .param("appraisal", one.getKey())
                    .param("period", period)
                    .param("ordinal", rows)
                    .param("version", one.getValue())
                    .update();
        }
        return rows;
    }
}
