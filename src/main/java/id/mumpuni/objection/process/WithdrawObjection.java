package id.mumpuni.objection.process;

import id.mumpuni.appraisal.ResultChange;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee takes the objection back before it is decided; the result is final then. Asked for twice, it is done once. */
@Service
class WithdrawObjection {

    private final Objections objections;
    private final ResultChange results;
    private final TellObjection tell;

    WithdrawObjection(Objections objections, ResultChange results, TellObjection tell) {
        this.objections = objections;
        this.results = results;
        this.tell = tell;
    }

    @ObjectionPolicy.MayWithdraw
    @Transactional
    void withdraw(UUID id) {
        Objection objection = objections.getForStep(id);
        if (objection.status() == ObjectionStatus.WITHDRAWN) {
            return;
        }
        objection.withdraw(tell.now());
        results.release(objection.appraisalId());
        tell.withdrawn(id);
    }
}
