package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.clock.Standings;
import id.mumpuni.appraisal.document.DocumentStage;
import id.mumpuni.appraisal.document.IssueDocument;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person's own signature under the result, also after the days for it. Asked for twice, it is done once. */
@Service
public class AcknowledgeResult {

    private final Appraisals appraisals;
    private final Standings standings;
    private final IssueDocument issueDocument;
    private final AppraisalPolicy policy;
    private final Clock clock;

    AcknowledgeResult(
            Appraisals appraisals,
            Standings standings,
            IssueDocument issueDocument,
            AppraisalPolicy policy,
            Clock clock) {
        this.appraisals = appraisals;
        this.standings = standings;
        this.issueDocument = issueDocument;
        this.policy = policy;
        this.clock = clock;
    }

    @AppraisalPolicy.MayAcknowledge
    @Transactional
    public void acknowledge(UUID id) {
        Appraisal appraisal = appraisals.getForStep(id);
        if (appraisal.status() == AppraisalStatus.ACKNOWLEDGED) {
            return;
        }
        policy.requireDelivered(id);
        appraisal.acknowledge(Instant.now(clock), standings.get(id).returnBy());
        issueDocument.issue(id, DocumentStage.ACKNOWLEDGED);
    }
}
