package id.mumpuni.appraisal.policy;

import id.mumpuni.appraisal.rules.PolicySetting;
import id.mumpuni.appraisal.rules.RaterRelation;
import id.mumpuni.people.CurrentActor;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** By what cycles go: every value in a sentence, and what the regulation alone would say. */
@Controller
@RequestMapping("/periode/kebijakan")
class CyclePolicyController {

    private final CyclePolicies policies;
    private final CyclePolicyPolicy policy;
    private final OwnPolicies own;
    private final CurrentActor currentActor;

    CyclePolicyController(
            CyclePolicies policies, CyclePolicyPolicy policy, OwnPolicies own, CurrentActor currentActor) {
        this.policies = policies;
        this.policy = policy;
        this.own = own;
        this.currentActor = currentActor;
    }

    /** Who may not read all of them finds those of the own periods. */
    @GetMapping
    String list(Model model) {
        var visible = own.visibleTo(currentActor.get());
        model.addAttribute(
                "policies",
                policies.all().stream()
                        .filter(one -> visible == null || visible.contains(one.id()))
                        .toList());
        model.addAttribute("regulation", policies.regulation());
        model.addAttribute("may", policy.here());
        return "appraisal/policy/list";
    }

    @CyclePolicyPolicy.MayRead
    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("policy", policies.get(id));
        model.addAttribute("regulation", policies.regulation());
        model.addAttribute("parts", PolicySetting.Part.values());
        model.addAttribute("settings", PolicySetting.values());
        model.addAttribute("relations", RaterRelation.values());
        model.addAttribute("may", policy.here());
        return "appraisal/policy/show";
    }
}
