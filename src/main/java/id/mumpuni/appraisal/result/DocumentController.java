package id.mumpuni.appraisal.result;

import id.mumpuni.appraisal.document.ReadDocument;
import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.documents.PdfAnswer;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class DocumentController {

    private final ReadDocument documents;
    private final FirstOpening firstOpening;

    DocumentController(ReadDocument documents, FirstOpening firstOpening) {
        this.documents = documents;
        this.firstOpening = firstOpening;
    }

    @AppraisalPolicy.MayReadDocument
    @GetMapping("/hasil/{id}/dokumen.pdf")
    ResponseEntity<byte[]> document(@PathVariable UUID id) {
        firstOpening.note(id);
        return PdfAnswer.of("dokumen-evaluasi-kinerja.pdf", documents.read(id));
    }

    /** From the history of the documents; what was signed is not touched, so its name says that it was replaced. */
    @AppraisalPolicy.MayReadDocument
    @GetMapping("/hasil/{id}/dokumen/{state}")
    ResponseEntity<byte[]> state(@PathVariable UUID id, @PathVariable UUID state) {
        firstOpening.note(id);
        ReadDocument.State found = documents.state(id, state);
        return PdfAnswer.of(
                found.replaced() ? "dokumen-sudah-diganti.pdf" : "dokumen-evaluasi-kinerja.pdf", found.content());
    }

    @AppraisalPolicy.MayReadDocument
    @GetMapping("/hasil/{id}/keputusan.pdf")
    ResponseEntity<byte[]> decision(@PathVariable UUID id) {
        return PdfAnswer.of("keputusan-keberatan.pdf", documents.decision(id));
    }
}
