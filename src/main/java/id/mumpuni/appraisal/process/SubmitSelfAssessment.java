package id.mumpuni.appraisal.process;

import id.mumpuni.appraisal.rules.Completeness;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a complete self-assessment in. */
@Service
public class SubmitSelfAssessment {

    private final Appraisals appraisals;
    private final SelfView selfView;
    private final Clock clock;

    SubmitSelfAssessment(Appraisals appraisals, SelfView selfView, Clock clock) {
        this.appraisals = appraisals;
        this.selfView = selfView;
        this.clock = clock;
    }

    @AppraisalPolicy.MayFill
    @Transactional
    public void submit(UUID id) {
        Completeness completeness = SelfAssessmentProgress.of(selfView.of(id));
        if (!completeness.complete()) {
            throw new RuleViolation(
                    "self.incomplete", completeness.total() - completeness.done(), completeness.total());
        }
        appraisals.get(id).submit(Instant.now(clock));
    }
}
