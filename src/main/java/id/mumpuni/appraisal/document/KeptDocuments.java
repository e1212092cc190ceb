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

    private static final String STATE = """
            SELECT d.content, s.replaced_at IS NOT NULL AS replaced
            FROM appraisal_document d LEFT JOIN signed_document s ON s.id = d.document_id
            WHERE d.appraisal_id = ? AND d.id = ?
            """;

    // the evaluation's own: a changed result replaces it, a confirmed one leaves it
    private static final String CURRENT = """
            SELECT d.document_id, d.content FROM appraisal_document d LEFT JOIN signed_document s ON s.id = d.document_id
            WHERE d.appraisal_id = ? AND (s.kind IS NULL OR s.kind = 'EVALUATION')
            ORDER BY s.number DESC NULLS LAST, d.stage <> 'SIGNED' DESC, octet_length(d.content) DESC LIMIT 1
            """;

    private static final String DECISION = """
            SELECT d.document_id, d.content FROM appraisal_document d
            WHERE d.document_id = (SELECT x.document_id FROM appraisal_document x WHERE x.appraisal_id = ? AND x.stage = 'DECIDED')
            ORDER BY octet_length(d.content) DESC LIMIT 1
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptDocuments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The document of the result as it is now, in its newest state. */
    Optional<Kept> current(UUID appraisalId) {
        return find(CURRENT, appraisalId);
    }

    /** That of the decision on an objection. */
    Optional<Kept> decision(UUID appraisalId) {
        return find(DECISION, appraisalId);
    }

    /** One state of one of them, also of one that no longer holds. */
    Optional<ReadDocument.State> state(UUID appraisalId, UUID id) {
        return jdbc.sql(STATE)
                .params(appraisalId, id)
                .query(Rows.of(ReadDocument.State.class))
                .optional();
    }

    private Optional<Kept> find(String sql, UUID appraisalId) {
        return jdbc.sql(sql).param(appraisalId).query(Rows.of(Kept.class)).optional();
    }

    /** @param printed where the record stood as the document says; null: it was printed in an earlier state */
    void keep(
            UUID appraisalId,
            DocumentStage stage,
            UUID documentId,
            byte[] content,
            DocumentBasis.@Nullable Basis printed) {
        jdbc.sql("INSERT INTO appraisal_document (appraisal_id, stage, document_id, content, sha256, created_at,"
                        + " chain_links, chain_head) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        appraisalId,
                        stage.name(),
                        documentId,
                        content,
                        Pdf.sha256(content),
                        Timestamp.from(Instant.now(clock)))
                .param(printed == null ? null : printed.links())
                .param(printed == null ? null : printed.link())
                .update();
    }
}
