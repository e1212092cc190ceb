package id.mumpuni.appraisal.document;

import id.mumpuni.documents.Pdf;
import id.mumpuni.shared.Rows;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bytes as they were signed. */
@Repository
class KeptDocuments {

    /** @param documentId null: issued before documents were signed */
    record Kept(@Nullable UUID documentId, byte[] content) {}

    private static final String NEWEST = """
            SELECT document_id, content FROM appraisal_document WHERE appraisal_id = ?
            ORDER BY created_at DESC, stage <> 'SIGNED' DESC LIMIT 1
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptDocuments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Kept> newest(UUID appraisalId) {
        return jdbc.sql(NEWEST).param(appraisalId).query(Rows.of(Kept.class)).optional();
    }

    void keep(UUID appraisalId, DocumentStage stage, UUID documentId, byte[] content) {
        jdbc.sql("INSERT INTO appraisal_document (appraisal_id, stage, document_id, content, sha256, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        appraisalId,
                        stage.name(),
                        documentId,
                        content,
                        Pdf.sha256(content),
                        Timestamp.from(Instant.now(clock)))
                .update();
    }
}
