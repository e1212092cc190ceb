package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.clock.Standings;
import id.mumpuni.appraisal.document.DocumentStage;
import id.mumpuni.appraisal.document.IssueDocument;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The person does not sign the result and says why. The result stands, and so does the right to object: refusing is no
 * objection. The document says so. Asked for twice, it is done once.
 */
@Service
public class RefuseResult {

    private final Appraisals appraisals;
    private final Standings standings;
    private final IssueDocument issueDocument;
    private final AppraisalPolicy policy;
    private final Clock clock;

    RefuseResult(
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
    public void refuse(UUID id, String reason) {
        Appraisal appraisal = appraisals.getForStep(id);
        if (appraisal.status() == AppraisalStatus.REFUSED) {
            return;
        }
        policy.requireDelivered(id);
        appraisal.refuse(reason, Instant.now(clock), standings.get(id).returnBy());
        issueDocument.issue(id, DocumentStage.REFUSED);
    }
}
