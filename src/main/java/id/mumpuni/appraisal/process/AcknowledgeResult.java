package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.document.DocumentStage;
import id.mumpuni.appraisal.document.IssueDocument;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person's own signature under the result. Asked for twice, it is done once. */
@Service
public class AcknowledgeResult {

    private final Appraisals appraisals;
    private final IssueDocument issueDocument;
    private final Clock clock;

    AcknowledgeResult(Appraisals appraisals, IssueDocument issueDocument, Clock clock) {
        this.appraisals = appraisals;
        this.issueDocument = issueDocument;
        this.clock = clock;
    }

    @AppraisalPolicy.MayAcknowledge
    @Transactional
    public void acknowledge(UUID id) {
        Appraisal appraisal = appraisals.getForStep(id);
        if (appraisal.status() == AppraisalStatus.ACKNOWLEDGED) {
            return;
        }
        appraisal.acknowledge(Instant.now(clock));
        issueDocument.issue(id, DocumentStage.ACKNOWLEDGED);
    }
}
