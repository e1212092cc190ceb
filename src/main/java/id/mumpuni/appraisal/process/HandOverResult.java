package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.ResultHandedOver;
import id.mumpuni.appraisal.process.Receipt.How;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever signed notes the day on which the document was handed over on paper; the person is told. Once it was opened or
 * counts as received there is nothing to note, so that nobody's days begin anew. Asked for twice, it is done once.
 */
@Service
public class HandOverResult {

    private final Appraisals appraisals;
    private final AppraisalPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOverResult(Appraisals appraisals, AppraisalPolicy policy, ApplicationEventPublisher events, Clock clock) {
        this.appraisals = appraisals;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    @AppraisalPolicy.MayHandOver
    @Transactional
    public void handOver(UUID id, @Nullable LocalDate day, String note) {
        Appraisal appraisal = appraisals.getForStep(id);
        Signature signature = appraisal.signature();
        if (signature == null) {
            throw new RuleViolation("appraisal.not-signed");
        }
        if (day == null) {
            throw new RuleViolation("result.hand-over.day");
        }
        Receipt before = appraisal.receipt();
        if (before != null && before.how() == How.HANDED_OVER && before.day().equals(day)) {
            return;
        }
        if (!policy.on(id).mayHandOver()) {
            throw new RuleViolation("appraisal.already-received");
        }
        LocalDate signedOn = signature.signedAt().atZone(clock.getZone()).toLocalDate();
        if (day.isBefore(signedOn) || day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("result.hand-over.day");
        }
        appraisal.receive(day, How.HANDED_OVER, note);
        events.publishEvent(new ResultHandedOver(id, appraisal.employeeId(), day));
    }
}
