package id.mumpuni.appraisal.process;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes one person's appraisal out of its period, or puts it back as it was. */
@Service
public class TakeOutOfPeriod {

    private final Appraisals appraisals;
    private final AppraisalPolicy policy;

    TakeOutOfPeriod(Appraisals appraisals, AppraisalPolicy policy) {
        this.appraisals = appraisals;
        this.policy = policy;
    }

    @AppraisalPolicy.MayTakeOut
    @Transactional
    public void takeOut(UUID id, TakenOutKind kind, String reason) {
        Appraisal appraisal = appraisals.getForStep(id);
        policy.requireOpenPeriod(id);
        appraisal.takeOut(kind, reason);
    }

    @AppraisalPolicy.MayTakeOut
    @Transactional
    public void putBack(UUID id) {
        appraisals.getForStep(id).putBack();
    }
}
