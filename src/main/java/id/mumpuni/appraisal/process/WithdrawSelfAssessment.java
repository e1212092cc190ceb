package id.mumpuni.appraisal.process;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a self-assessment back as long as the appraiser has not signed. */
@Service
public class WithdrawSelfAssessment {

    private final Appraisals appraisals;

    WithdrawSelfAssessment(Appraisals appraisals) {
        this.appraisals = appraisals;
    }

    @AppraisalPolicy.MayWithdraw
    @Transactional
    public void withdraw(UUID id) {
        appraisals.get(id).withdraw();
    }
}
