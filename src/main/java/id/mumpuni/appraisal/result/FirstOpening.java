package id.mumpuni.appraisal.result;

import id.mumpuni.appraisal.ResultOpening;
import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.ReceiveResult;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notes that the person opened the own result for the first time, before it is shown. The caller guards the page. */
@Component
class FirstOpening implements ResultOpening {

    private final ReceiveResult receiveResult;
    private final AppraisalPolicy policy;

    FirstOpening(ReceiveResult receiveResult, AppraisalPolicy policy) {
        this.receiveResult = receiveResult;
        this.policy = policy;
    }

    @Override
    public void note(UUID id) {
        if (policy.opensFirst(id)) {
            receiveResult.open(id);
        }
    }
}
