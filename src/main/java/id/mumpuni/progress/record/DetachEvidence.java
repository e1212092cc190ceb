package id.mumpuni.progress.record;

import id.mumpuni.progress.DocumentationPeriod;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evidence itself stays the person's. */
@Service
class DetachEvidence {

    private final JdbcClient jdbc;
    private final Entries entries;

    DetachEvidence(JdbcClient jdbc, Entries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    @ProgressPolicy.MayRecord
    @Transactional
    void detach(UUID id, UUID result, DocumentationPeriod period, UUID evidence) {
        jdbc.sql("DELETE FROM progress_evidence WHERE entry_id = ? AND evidence_id = ?")
                .params(entries.begin(id, result, period), evidence)
                .update();
    }
}
