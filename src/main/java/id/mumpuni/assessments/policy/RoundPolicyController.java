package id.mumpuni.assessments.policy;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Forms;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The policies: open to everybody, since a round judges people by them. */
@Controller
@RequestMapping("/asesmen/kebijakan")
class RoundPolicyController {

    private static final String LIST = "/asesmen/kebijakan";

    private final RoundPolicies policies;
    private final FreezeRoundPolicy freezeRoundPolicy;
    private final DropPolicyDraft dropPolicyDraft;
    private final PersonnelPolicy personnel;

    RoundPolicyController(
            RoundPolicies policies,
            FreezeRoundPolicy freezeRoundPolicy,
            DropPolicyDraft dropPolicyDraft,
            PersonnelPolicy personnel) {
        this.policies = policies;
        this.freezeRoundPolicy = freezeRoundPolicy;
        this.dropPolicyDraft = dropPolicyDraft;
        this.personnel = personnel;
    }

    @GetMapping
    String list(Model model) {
        boolean keeper = personnel.here().mayManage();
        model.addAttribute(
                "policies",
                policies.all().stream().filter(one -> keeper || !one.draft()).toList());
        return "assessments/policy/list";
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        RoundPolicy policy = policies.get(id);
        if (policy.draft() && !personnel.here().mayManage()) {
            return "redirect:" + LIST;
        }
        model.addAttribute("policy", policy);
        model.addAttribute("may", personnel.here());
        return "assessments/policy/show";
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/{id}/pemberlakuan")
    String freeze(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle(
                LIST + "/" + id, redirect, "rounds.policy.in-force-now", () -> freezeRoundPolicy.freeze(id));
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/{id}/penghapusan")
    String drop(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle(LIST, redirect, "rounds.policy.dropped", () -> dropPolicyDraft.drop(id));
    }
}
