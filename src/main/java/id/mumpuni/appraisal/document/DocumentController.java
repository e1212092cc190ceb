package id.mumpuni.appraisal.document;

import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.shared.NotFound;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The document of one appraisal: the stored bytes once it is signed, before that a draft for the appraiser. */
@Controller
class DocumentController {

    private static final String NEWEST = """
            SELECT content FROM appraisal_document WHERE appraisal_id = ?
            ORDER BY stage = 'ACKNOWLEDGED' DESC LIMIT 1
            """;

    private final DocumentPolicy policy;
    private final EvaluationDocuments documents;
    private final PdfRenderer renderer;
    private final JdbcClient jdbc;

    DocumentController(DocumentPolicy policy, EvaluationDocuments documents, PdfRenderer renderer, JdbcClient jdbc) {
        this.policy = policy;
        this.documents = documents;
        this.renderer = renderer;
        this.jdbc = jdbc;
    }

    @DocumentPolicy.MayRead
    @GetMapping("/hasil/{id}/dokumen.pdf")
    ResponseEntity<byte[]> document(@PathVariable UUID id) {
        byte[] content = policy.on(id).mayReadDraft() ? draft(id) : issued(id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("dokumen-evaluasi-kinerja.pdf")
                                .build()
                                .toString())
                .body(content);
    }

    private byte[] draft(UUID id) {
        return renderer.render(IssueDocument.TEMPLATE, Map.of("document", documents.get(id), "draft", true))
                .content();
    }

    private byte[] issued(UUID id) {
        return jdbc.sql(NEWEST)
                .param(id)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new NotFound(EvaluationDocument.class, id));
    }
}
