package id.mumpuni.progress.document;

import id.mumpuni.documents.PdfAnswer;
import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.progress.record.ProgressPolicy;
import java.util.Map;
import java.util.UUID;
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
        return PdfAnswer.of(
                name, renderer.render("progress/print/form", Map.of("document", documents.of(id), "kind", kind)));
    }
}
