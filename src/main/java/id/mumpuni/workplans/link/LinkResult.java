package id.mumpuni.workplans.link;

import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.plan.PlanDraft;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person says which result of the superior, or which target of the unit's agreement, a result supports. */
@Service
class LinkResult {

    private final PlanLinks links;
    private final PlanDraft draft;

    LinkResult(PlanLinks links, PlanDraft draft) {
        this.links = links;
        this.draft = draft;
    }

    /** @param code what the form offered; empty takes the link away */
    @PlanPolicy.MayWrite
    @Transactional
    void link(UUID id, UUID resultId, String code) {
        draft.link(id, resultId, code.isEmpty() ? PlanDraft.Support.NONE : chosen(id, code));
    }

    private PlanDraft.Support chosen(UUID planId, String code) {
        PlanLinks.Choices choices = links.choices(planId);
        PlanLinks.Offer offer = Stream.concat(choices.superiors().stream(), choices.agreement().stream())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("cascade.link.gone"));
        UUID target = UUID.fromString(code.substring(2));
        return code.startsWith("R:")
                ? new PlanDraft.Support(offer.words(), target, null)
                : new PlanDraft.Support(offer.words(), null, target);
    }
}
