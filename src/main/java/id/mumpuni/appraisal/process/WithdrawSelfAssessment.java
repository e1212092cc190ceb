package id.mumpuni.appraisal.process;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a self-assessment back as long as the appraiser has not signed. Asked for twice, it is done once. */
@Service
public class WithdrawSelfAssessment {

    private final Appraisals appraisals;
    private final AppraisalPolicy policy;

    WithdrawSelfAssessment(Appraisals appraisals, AppraisalPolicy policy) {
        this.appraisals = appraisals;
        this.policy = policy;
    }

    @AppraisalPolicy.MayWithdraw
    @Transactional
    public void withdraw(UUID id) {
        Appraisal appraisal = appraisals.getForStep(id);
        if (appraisal.status() == AppraisalStatus.OPEN) {
            return;
        }
        policy.requireFilling(id);
        appraisal.withdraw();
    }
}
