package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.ResultSigned;
import id.mumpuni.appraisal.document.DocumentStage;
import id.mumpuni.appraisal.document.IssueDocument;
import id.mumpuni.people.CurrentActor;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signature under one person's result: the appraiser's, or after their days that of their superior. Its document and
 * the judgement that is kept are made in the same transaction. Asked for twice, it is done once.
 */
@Service
public class SignAppraisal {

    private final Appraisals appraisals;
    private final UnitAchievement unitAchievement;
    private final SigningRules rules;
    private final IssueDocument issueDocument;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    SignAppraisal(
            Appraisals appraisals,
            UnitAchievement unitAchievement,
            SigningRules rules,
            IssueDocument issueDocument,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.appraisals = appraisals;
        this.unitAchievement = unitAchievement;
        this.rules = rules;
        this.issueDocument = issueDocument;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** @param version the state that was looked through: nothing else is signed */
    @AppraisalPolicy.MaySign
    @Transactional
    public void sign(UUID id, int version) {
        Appraisal appraisal = appraisals.getForStep(id);
        Signature before = appraisal.signature();
        if (before != null && currentActor.get().is(before.signedBy())) {
            return;
        }
        Signature signature = rules.signature(id);
        appraisal.expectVersion(version);
        appraisal.sign(signature, unitAchievement.workResultOf(id));
        issueDocument.issue(id, DocumentStage.SIGNED);
        events.publishEvent(new ResultSigned(id, appraisal.employeeId()));
    }
}
