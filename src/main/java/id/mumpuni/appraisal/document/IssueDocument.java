package id.mumpuni.appraisal.document;

import id.mumpuni.appraisal.EvaluationPapers;
import id.mumpuni.appraisal.document.KeptDocuments.Kept;
import id.mumpuni.shared.NotFound;
import id.mumpuni.signature.Signatory;
import id.mumpuni.signature.SignedDocuments;
import jakarta.persistence.EntityManager;
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

    private final EvaluationDocuments documents;
    private final Signatories signatories;
    private final FirstEdition firstEdition;
    private final SignedDocuments signed;
    private final KeptDocuments kept;
    private final EntityManager entities;

    IssueDocument(
            EvaluationDocuments documents,
            Signatories signatories,
            FirstEdition firstEdition,
            SignedDocuments signed,
            KeptDocuments kept,
            EntityManager entities) {
        this.documents = documents;
        this.signatories = signatories;
        this.firstEdition = firstEdition;
        this.signed = signed;
        this.kept = kept;
        this.entities = entities;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(UUID appraisalId, DocumentStage stage) {
        entities.flush(); // the document is read by SQL: what this transaction changed must be there
        Signatory signatory = signatories.of(appraisalId, stage);
        Kept before = kept.current(appraisalId).orElse(null);
        UUID document = before == null || stage == DocumentStage.SIGNED ? null : before.documentId();
        if (before == null || document == null) {
            firstEdition.issue(appraisalId, stage, KIND, documents.get(appraisalId), signatory);
        } else {
            kept.keep(appraisalId, stage, document, signed.add(document, before.content(), signatory), null);
        }
    }

    /** A changed result takes the place of what was signed before; a confirmed one stands beside it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(UUID appraisalId, EvaluationPapers.Heard heard, EvaluationPapers.Verdict verdict) {
        entities.flush();
        firstEdition.issue(
                appraisalId,
                DocumentStage.DECIDED,
                verdict.changed() ? KIND : DECISION,
                documents.get(appraisalId, heard, verdict),
                signatories.decider(verdict));
    }

    /** The further signatures under a decision. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void countersign(UUID appraisalId, DocumentStage stage) {
        Kept before = kept.decision(appraisalId).orElseThrow(() -> new NotFound(IssueDocument.class, appraisalId));
        UUID document = Objects.requireNonNull(before.documentId());
        Signatory signatory = signatories.of(appraisalId, stage);
        kept.keep(appraisalId, stage, document, signed.add(document, before.content(), signatory), null);
    }
}
