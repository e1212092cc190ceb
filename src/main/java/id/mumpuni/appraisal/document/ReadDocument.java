package id.mumpuni.appraisal.document;

import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.shared.NotFound;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents of one appraisal as files. Who may read them is said where they are asked for. */
@Component
public class ReadDocument {

    /** @param replaced it no longer holds */
    public record State(byte[] content, boolean replaced) {}

    private static final String SIGNED = "SELECT signed_at IS NOT NULL FROM appraisal WHERE id = ?";

    private final EvaluationDocuments documents;
    private final KeptDocuments kept;
    private final PdfRenderer renderer;
    private final JdbcClient jdbc;

    ReadDocument(EvaluationDocuments documents, KeptDocuments kept, PdfRenderer renderer, JdbcClient jdbc) {
        this.documents = documents;
        this.kept = kept;
        this.renderer = renderer;
        this.jdbc = jdbc;
    }

    /** That of the result as it is now, as it was signed; before the signature what it would say. */
    @Transactional(readOnly = true)
    public byte[] read(UUID appraisalId) {
        boolean signed = jdbc.sql(SIGNED)
                .param(appraisalId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
        return signed
                ? kept.current(appraisalId)
                        .orElseThrow(() -> missing(appraisalId))
                        .content()
                : draft(appraisalId);
    }

    /** That of the decision on an objection. */
    @Transactional(readOnly = true)
    public byte[] decision(UUID appraisalId) {
        return kept.decision(appraisalId)
                .orElseThrow(() -> missing(appraisalId))
                .content();
    }

    /** One state of a document as it was handed out, also of one that was replaced. */
    @Transactional(readOnly = true)
    public State state(UUID appraisalId, UUID id) {
        return kept.state(appraisalId, id).orElseThrow(() -> missing(appraisalId));
    }

    private static NotFound missing(UUID appraisalId) {
        return new NotFound(EvaluationDocument.class, appraisalId);
    }

    private byte[] draft(UUID appraisalId) {
        return renderer.render(IssueDocument.TEMPLATE, Map.of("document", documents.get(appraisalId), "draft", true))
                .content();
    }
}
