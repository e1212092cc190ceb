package id.mumpuni.dialogue.guidance;

import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Person or guide says that an agreed step is done, and what came of it. */
@Service
class FinishStep {

    private final GuidanceLines lines;
    private final GuidancePolicy policy;
    private final Clock clock;

    FinishStep(GuidanceLines lines, GuidancePolicy policy, Clock clock) {
        this.lines = lines;
        this.policy = policy;
        this.clock = clock;
    }

    @GuidancePolicy.MayTakePart
    @Transactional
    void finish(UUID id, UUID line, String outcome) {
        if (outcome.isBlank()) {
            throw new RuleViolation("dialogue.guidance.no-outcome");
        }
        if (!policy.on(id).mayFinishSteps()) {
            throw new RuleViolation("dialogue.guidance.locked");
        }
        lines.finish(id, line, LocalDate.now(clock), outcome.strip());
    }
}
