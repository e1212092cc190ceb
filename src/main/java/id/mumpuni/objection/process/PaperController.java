package id.mumpuni.objection.process;

import id.mumpuni.appraisal.EvaluationPapers;
import id.mumpuni.documents.PdfAnswer;
import id.mumpuni.shared.Forms;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The document of a decision and the further signatures under it. */
@Controller
class PaperController {

    private final ObjectionFiles files;
    private final EvaluationPapers papers;
    private final SignDecision signDecision;

    PaperController(ObjectionFiles files, EvaluationPapers papers, SignDecision signDecision) {
        this.files = files;
        this.papers = papers;
        this.signDecision = signDecision;
    }

    @ObjectionPolicy.MayView
    @GetMapping("/keberatan/{id}/dokumen.pdf")
    ResponseEntity<byte[]> document(@PathVariable UUID id) {
        return PdfAnswer.of("keputusan-keberatan.pdf", papers.read(files.get(id).appraisalId()));
    }

    @ObjectionPolicy.MaySignDecision
    @PostMapping("/keberatan/{id}/tanda-tangan")
    String sign(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle("/keberatan/" + id, redirect, "objection.paper.signed-now", () -> signDecision.sign(id));
    }
}
