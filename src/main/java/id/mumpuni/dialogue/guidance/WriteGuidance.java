package id.mumpuni.dialogue.guidance;

import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Person and guide fill in the format: each the tables that are theirs. */
@Service
class WriteGuidance {

    private final Guidances guidances;
    private final GuidanceLines lines;
    private final GuidancePolicy policy;
    private final Clock clock;

    WriteGuidance(Guidances guidances, GuidanceLines lines, GuidancePolicy policy, Clock clock) {
        this.guidances = guidances;
        this.lines = lines;
        this.policy = policy;
        this.clock = clock;
    }

    @GuidancePolicy.MayTakePart
    @Transactional
    void write(UUID id, Section section, LineForm form, int version) {
        Guidance guidance = guidances.get(id);
        GuidancePermissions may = policy.on(id);
        guidance.change(version, Instant.now(clock));
        if (!Section.of(guidance.kind()).contains(section) || !may.mayWrite(section)) {
            throw new RuleViolation("dialogue.guidance.not-yours");
        }
        if (section == Section.FACT) {
            guidance.see(LineForm.said(form.opportunity()));
        }
        lines.write(id, section, form.filled());
    }
}
