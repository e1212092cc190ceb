package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.rules.Completeness;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a complete self-assessment in. Asked for twice, it is done once. */
@Service
public class SubmitSelfAssessment {

    private final Appraisals appraisals;
    private final SelfView selfView;
    private final AppraisalPolicy policy;
    private final Clock clock;

    SubmitSelfAssessment(Appraisals appraisals, SelfView selfView, AppraisalPolicy policy, Clock clock) {
        this.appraisals = appraisals;
        this.selfView = selfView;
        this.policy = policy;
        this.clock = clock;
    }

    @AppraisalPolicy.MayFill
    @Transactional
    public void submit(UUID id) {
        Appraisal appraisal = appraisals.getForStep(id);
        if (appraisal.status() != AppraisalStatus.OPEN && appraisal.status() != AppraisalStatus.PROPOSED) {
            return;
        }
        policy.requireFilling(id);
        Completeness completeness = SelfAssessmentProgress.of(selfView.of(id));
        if (!completeness.complete()) {
            throw new RuleViolation(
                    "self.incomplete", completeness.total() - completeness.done(), completeness.total());
        }
        appraisal.submit(Instant.now(clock));
    }
}
