package id.mumpuni.progress.document;

import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.progress.record.ProgressPolicy;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Formats B.1.1 and B.1.2 of a plan's year. */
@Controller
class ProgressDocumentController {

    private final ProgressDocuments documents;
    private final PdfRenderer renderer;

    ProgressDocumentController(ProgressDocuments documents, PdfRenderer renderer) {
        this.documents = documents;
        this.renderer = renderer;
    }

    @ProgressPolicy.MayView
    @GetMapping("/catatan/{id}/rencana-aksi.pdf")
    ResponseEntity<byte[]> steps(@PathVariable UUID id) {
        return answer(id, "steps", "rencana-aksi.pdf");
    }

    @ProgressPolicy.MayView
    @GetMapping("/catatan/{id}/pendokumentasian.pdf")
    ResponseEntity<byte[]> record(@PathVariable UUID id) {
        return answer(id, "record", "pendokumentasian-kinerja.pdf");
    }

    private ResponseEntity<byte[]> answer(UUID id, String kind, String name) {
        byte[] content = renderer.render("progress/print/form", Map.of("document", documents.of(id), "kind", kind))
                .content();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(content);
    }
}
