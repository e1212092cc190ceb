package id.mumpuni.appraisal.document;

import id.mumpuni.appraisal.EvaluationPapers;
import id.mumpuni.appraisal.document.KeptDocuments.Kept;
import id.mumpuni.documents.PdfRenderer;
import id.mumpuni.shared.NotFound;
import id.mumpuni.signature.Signatory;
import id.mumpuni.signature.SignedDocuments;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the document of a signature: called by the use cases that sign, acknowledge and refuse, in their transaction, so
 * that there is never a signature without its document. Who may do so is said there. The first signature is put under the
 * rendered form; what others do is added to the very same bytes.
 */
@Component
public class IssueDocument {

    static final String TEMPLATE = "appraisal/print/evaluation";

    private static final String KIND = "EVALUATION";
    private static final String DECISION = "OBJECTION";

    /** What stands in a document beside its contents. */
    @Component
    record Surroundings(Signatories signatories, DocumentBasis basis) {}

    private final EvaluationDocuments documents;
    private final Surroundings surroundings;
    private final SignedDocuments signed;
    private final KeptDocuments kept;
    private final PdfRenderer renderer;
    private final EntityManager entities;

    IssueDocument(
            EvaluationDocuments documents,
            Surroundings surroundings,
            SignedDocuments signed,
            KeptDocuments kept,
            PdfRenderer renderer,
            EntityManager entities) {
        this.documents = documents;
        this.surroundings = surroundings;
        this.signed = signed;
        this.kept = kept;
        this.renderer = renderer;
        this.entities = entities;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(UUID appraisalId, DocumentStage stage) {
        entities.flush(); // the document is read by SQL: what this transaction changed must be there
        Signatory signatory = surroundings.signatories().of(appraisalId, stage);
        Kept before = kept.current(appraisalId).orElse(null);
        UUID document = before == null || stage == DocumentStage.SIGNED ? null : before.documentId();
        if (before == null || document == null) {
            first(appraisalId, stage, KIND, documents.get(appraisalId), signatory);
        } else {
            kept.keep(appraisalId, stage, document, signed.add(document, before.content(), signatory), null);
        }
    }

    /** A changed result takes the place of what was signed before; a confirmed one stands beside it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(UUID appraisalId, EvaluationPapers.Heard heard, EvaluationPapers.Verdict verdict) {
        entities.flush();
        first(
                appraisalId,
                DocumentStage.DECIDED,
                verdict.changed() ? KIND : DECISION,
                documents.get(appraisalId, heard, verdict),
                surroundings.signatories().decider(verdict));
    }

    /** The further signatures under a decision. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void countersign(UUID appraisalId, DocumentStage stage) {
        Kept before = kept.decision(appraisalId).orElseThrow(() -> new NotFound(IssueDocument.class, appraisalId));
        UUID document = Objects.requireNonNull(before.documentId());
        Signatory signatory = surroundings.signatories().of(appraisalId, stage);
        kept.keep(appraisalId, stage, document, signed.add(document, before.content(), signatory), null);
    }

    private void first(
            UUID appraisalId, DocumentStage stage, String kind, EvaluationDocument document, Signatory signatory) {
        SignedDocuments.Registered registered = signed.register(kind, appraisalId);
        DocumentBasis.Basis basis = surroundings.basis().of(appraisalId);
        byte[] rendered = renderer.render(
                        TEMPLATE,
                        Map.of("document", document, "draft", false, "mark", registered.mark(), "basis", basis))
                .content();
        kept.keep(appraisalId, stage, registered.id(), signed.first(registered.id(), rendered, signatory), basis);
    }
}
