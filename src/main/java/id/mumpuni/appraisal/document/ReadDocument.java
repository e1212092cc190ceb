package id.mumpuni.appraisal.document;

import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents of one appraisal as files. Who may read them is said where they are asked for. */
@Component
public class ReadDocument {

    private static final String NEWEST = """
            SELECT d.content
            FROM appraisal a LEFT JOIN appraisal_document d ON d.appraisal_id = a.id
            WHERE a.id = ? AND a.signed_at IS NOT NULL
            ORDER BY d.stage <> 'SIGNED' DESC LIMIT 1
            """;

    private final EvaluationDocuments documents;
    private final PdfRenderer renderer;
    private final JdbcClient jdbc;

    ReadDocument(EvaluationDocuments documents, PdfRenderer renderer, JdbcClient jdbc) {
        this.documents = documents;
        this.renderer = renderer;
        this.jdbc = jdbc;
    }

    /** The newest that was issued, as it was signed; before the signature what it would say. */
    @Transactional(readOnly = true)
    public byte[] read(UUID appraisalId) {
        List<byte[]> signed =
                jdbc.sql(NEWEST).param(appraisalId).query(byte[].class).list();
        if (signed.isEmpty()) {
            return draft(appraisalId);
        }
        byte[] content = signed.get(0);
        if (content == null) {
            throw new NotFound(EvaluationDocument.class, appraisalId);
        }
        return content;
    }

    private byte[] draft(UUID appraisalId) {
        return renderer.render(IssueDocument.TEMPLATE, Map.of("document", documents.get(appraisalId), "draft", true))
                .content();
    }
}
