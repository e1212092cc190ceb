package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.document.DocumentStage;
import id.mumpuni.appraisal.document.IssueDocument;
import id.mumpuni.people.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The appraiser's signature under one person's result; its document is made in the same transaction. Asked for twice, it is done once. */
@Service
public class SignAppraisal {

    private final Appraisals appraisals;
    private final UnitAchievement unitAchievement;
    private final IssueDocument issueDocument;
    private final AppraisalPolicy policy;
    private final CurrentActor currentActor;
    private final Clock clock;

    SignAppraisal(
            Appraisals appraisals,
            UnitAchievement unitAchievement,
            IssueDocument issueDocument,
            AppraisalPolicy policy,
            CurrentActor currentActor,
            Clock clock) {
        this.appraisals = appraisals;
        this.unitAchievement = unitAchievement;
        this.issueDocument = issueDocument;
        this.policy = policy;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param version the state that was looked through: nothing else is signed */
    @AppraisalPolicy.MaySign
    @Transactional
    public void sign(UUID id, int version) {
        Appraisal appraisal = appraisals.getForStep(id);
        UUID me = currentActor.get().employeeId();
        if (me.equals(appraisal.signedBy())) {
            return;
        }
        policy.requireOpenPeriod(id);
        appraisal.expectVersion(version);
        appraisal.sign(me, unitAchievement.workResultOf(id), Instant.now(clock));
        issueDocument.issue(id, DocumentStage.SIGNED);
    }
}
