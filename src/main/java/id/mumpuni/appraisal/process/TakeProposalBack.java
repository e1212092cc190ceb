package id.mumpuni.appraisal.process;

import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a judgement back from the calibration table as long as no session has taken it up. */
@Service
public class TakeProposalBack {

    private final Appraisals appraisals;
    private final AppraisalPolicy policy;

    TakeProposalBack(Appraisals appraisals, AppraisalPolicy policy) {
        this.appraisals = appraisals;
        this.policy = policy;
    }

    @AppraisalPolicy.MayRate
    @Transactional
    public void takeBack(UUID id) {
        Appraisal appraisal = appraisals.getForStep(id);
        AppraisalPermissions may = policy.requireActing(id);
        if (appraisal.status() == AppraisalStatus.PROPOSED && !may.mayTakeBack()) {
            throw new RuleViolation("calibration.taken-up");
        }
        appraisal.takeBack();
    }
}
