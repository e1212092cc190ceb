package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.ResultSteps;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands each step to its use case, which asks for the right. */
@Component
class GuardedSteps implements ResultSteps {

    private final SignAppraisal signAppraisal;
    private final ReceiveResult receiveResult;
    private final AcknowledgeResult acknowledgeResult;
    private final RefuseResult refuseResult;
    private final Appraisals appraisals;

    GuardedSteps(
            SignAppraisal signAppraisal,
            ReceiveResult receiveResult,
            AcknowledgeResult acknowledgeResult,
            RefuseResult refuseResult,
            Appraisals appraisals) {
        this.signAppraisal = signAppraisal;
        this.receiveResult = receiveResult;
        this.acknowledgeResult = acknowledgeResult;
        this.refuseResult = refuseResult;
        this.appraisals = appraisals;
    }

    @Override
    public void sign(UUID id) {
        signAppraisal.sign(id, appraisals.versionOf(id));
    }

    @Override
    public void open(UUID id) {
        receiveResult.open(id);
    }

    @Override
    public void acknowledge(UUID id) {
        acknowledgeResult.acknowledge(id);
    }

    @Override
    public void refuse(UUID id, String reason) {
        refuseResult.refuse(id, reason);
    }
}
