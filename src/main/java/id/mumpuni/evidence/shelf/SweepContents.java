package id.mumpuni.evidence.shelf;

import id.mumpuni.evidence.store.EvidenceStore;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes contents that belong to no piece of evidence any more. What somebody has just begun to keep is left alone. */
@Component
class SweepContents {

    private static final Duration FRESH = Duration.ofDays(1);

    private static final String SQL = """
            DELETE FROM evidence_content c
            WHERE touched_at < ? AND NOT EXISTS (SELECT FROM evidence e WHERE e.sha256 = c.sha256)
            RETURNING sha256
            """;

    private final JdbcClient jdbc;
    private final EvidenceStore store;
    private final Clock clock;

    SweepContents(JdbcClient jdbc, EvidenceStore store, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2H", fixedDelayString = "PT24H")
    @Transactional
    public void sweep() {
        jdbc.sql(SQL)
                .param(OffsetDateTime.now(clock).minus(FRESH))
                .query(String.class)
                .list()
                .forEach(store::remove);
    }
}
