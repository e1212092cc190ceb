package id.mumpuni.appraisal.document;

import id.mumpuni.documents.Pdf;
import id.mumpuni.documents.PdfRenderer;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the document of a signature: called by the use cases that sign and acknowledge, in their transaction, so that
 * there is never a signature without its document. Who may do so is said there.
 */
@Component
public class IssueDocument {

    static final String TEMPLATE = "appraisal/print/evaluation";

    private final EvaluationDocuments documents;
    private final PdfRenderer renderer;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Clock clock;

    IssueDocument(
            EvaluationDocuments documents, PdfRenderer renderer, JdbcClient jdbc, EntityManager entities, Clock clock) {
        this.documents = documents;
        this.renderer = renderer;
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(UUID appraisalId, DocumentStage stage) {
        entities.flush(); // the document is read by SQL: what this transaction changed must be there
        Pdf pdf = renderer.render(TEMPLATE, Map.of("document", documents.get(appraisalId), "draft", false));
        jdbc.sql("INSERT INTO appraisal_document (appraisal_id, stage, content, sha256, created_at)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(appraisalId, stage.name(), pdf.content(), pdf.sha256(), Timestamp.from(Instant.now(clock)))
                .update();
    }
}
