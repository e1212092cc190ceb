package id.mumpuni.audit;

import id.mumpuni.shared.Transactions;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The newest link of the chain over the record of results. Whoever prints it can tell later if anything was touched. */
@Repository
public class ChainHead {

    /**
     * @param length how many entries are sealed
     * @param hash of the newest link; 64 zeros while there is none
     */
    public record Head(long length, String hash, @Nullable Instant sealedAt) {}

    static final int AT_ONCE = 1_000;

    private static final Head NONE = new Head(0, "0".repeat(64), null);

    private final JdbcClient jdbc;
    private final Transactions transactions;

    ChainHead(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * Seals everything that has been committed so far, then tells the head. Sealing waits its turn and takes short
     * transactions of its own, so this is called before the caller's own transaction begins and refuses to be called
     * inside one.
     */
    @Transactional(propagation = Propagation.NEVER)
    public Head now() {
        int sealed;
        do {
            sealed = Objects.requireNonNull(transactions
                    .named("ChainHead.now")
                    .execute(status -> jdbc.sql("SELECT audit_seal(?)")
                            .param(AT_ONCE)
                            .query(Integer.class)
                            .single()));
        } while (sealed == AT_ONCE);
        return latest();
    }

    /** The head as it was sealed last, some seconds old at most; may be asked inside a transaction. */
    public Head latest() {
        return jdbc.sql("SELECT seq, hash, sealed_at FROM audit_chain ORDER BY seq DESC LIMIT 1")
                .query((row, number) -> new Head(
                        row.getLong("seq"),
                        row.getString("hash"),
                        row.getObject("sealed_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(NONE);
    }
}
