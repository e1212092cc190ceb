package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.process.Receipt.How;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes the day on which the person first opened the result; every later time is none. */
@Service
public class ReceiveResult {

    private final Appraisals appraisals;
    private final AppraisalPolicy policy;
    private final Clock clock;

    ReceiveResult(Appraisals appraisals, AppraisalPolicy policy, Clock clock) {
        this.appraisals = appraisals;
        this.policy = policy;
        this.clock = clock;
    }

    @AppraisalPolicy.MayAcknowledge
    @Transactional
    public void open(UUID id) {
        Appraisal appraisal = appraisals.getForStep(id);
        if (appraisal.receipt() == null) {
            policy.requireDelivered(id);
            appraisal.receive(LocalDate.now(clock), How.OPENED, null);
        }
    }
}
