package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.EvaluationPapers;
import id.mumpuni.appraisal.document.DocumentStage;
import id.mumpuni.appraisal.document.IssueDocument;
import id.mumpuni.appraisal.document.ReadDocument;
import id.mumpuni.shared.Rows;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever has not answered a result that was changed answers it by signing the decision: it is the document of the result
 * since then.
 */
@Component
class DecisionPapers implements EvaluationPapers {

    private static final String SIGNED = """
            SELECT (SELECT g.signed_at FROM document_signature g WHERE g.document_id = d.document_id AND g.field = 'signer') AS appraiser,
                (SELECT g.signed_at FROM document_signature g WHERE g.document_id = d.document_id AND g.field = 'employee') AS employee,
                EXISTS (SELECT FROM appraisal_document r WHERE r.document_id = d.document_id AND r.stage = 'REFUSED') AS refused
            FROM appraisal_document d WHERE d.appraisal_id = ? AND d.stage = 'DECIDED'
            """;

    private static final String REPLACES = """
            SELECT s.kind = 'EVALUATION' FROM appraisal_document d JOIN signed_document s ON s.id = d.document_id
            WHERE d.appraisal_id = ? AND d.stage = 'DECIDED'
            """;

    private final Appraisals appraisals;
    private final IssueDocument issueDocument;
    private final ReadDocument documents;
    private final AcknowledgeResult acknowledgeResult;
    private final JdbcClient jdbc;

    DecisionPapers(
            Appraisals appraisals,
            IssueDocument issueDocument,
            ReadDocument documents,
            AcknowledgeResult acknowledgeResult,
            JdbcClient jdbc) {
        this.appraisals = appraisals;
        this.issueDocument = issueDocument;
        this.documents = documents;
        this.acknowledgeResult = acknowledgeResult;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(UUID appraisal, Heard heard, Verdict verdict) {
        issueDocument.decided(appraisal, heard, verdict);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void sign(UUID id, UUID person) {
        Appraisal appraisal = appraisals.getForStep(id); // one after the other
        boolean employee = person.equals(appraisal.employeeId());
        Signed before = signed(id);
        if (before != null && (employee ? before.employee() : before.appraiser()) != null) {
            return;
        }
        if (employee && appraisal.status() == AppraisalStatus.SIGNED && replaces(id)) {
            acknowledgeResult.acknowledge(id);
        } else {
            issueDocument.countersign(id, employee ? DocumentStage.DECIDED_EMPLOYEE : DocumentStage.DECIDED_APPRAISER);
        }
    }

    @Override
    public byte[] read(UUID appraisal) {
        return documents.decision(appraisal);
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Signed signed(UUID appraisal) {
        return jdbc.sql(SIGNED)
                .param(appraisal)
                .query(Rows.of(Signed.class))
                .optional()
                .orElse(null);
    }

    private boolean replaces(UUID appraisal) {
        return jdbc.sql(REPLACES)
                .param(appraisal)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
