package id.mumpuni.appraisal.document;

import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.signature.Signatory;
import id.mumpuni.signature.SignedDocuments;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Renders a document with its code and what it rests on, and puts the first signature under it. */
@Component
class FirstEdition {

    private final DocumentBasis basis;
    private final SignedDocuments signed;
    private final KeptDocuments kept;
    private final PdfRenderer renderer;

    FirstEdition(DocumentBasis basis, SignedDocuments signed, KeptDocuments kept, PdfRenderer renderer) {
        this.basis = basis;
        this.signed = signed;
        this.kept = kept;
        this.renderer = renderer;
    }

    void issue(UUID appraisalId, DocumentStage stage, String kind, EvaluationDocument document, Signatory signatory) {
        SignedDocuments.Registered registered = signed.register(kind, appraisalId);
        DocumentBasis.Basis printed = basis.of(appraisalId);
        byte[] rendered = renderer.render(
                        IssueDocument.TEMPLATE,
                        Map.of("document", document, "draft", false, "mark", registered.mark(), "basis", printed))
                .content();
        kept.keep(appraisalId, stage, registered.id(), signed.first(registered.id(), rendered, signatory), printed);
    }
}
