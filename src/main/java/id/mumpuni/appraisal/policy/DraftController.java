package id.mumpuni.appraisal.policy;

import id.mumpuni.appraisal.rules.PolicySetting;
import id.mumpuni.appraisal.rules.RaterRelation;
import id.mumpuni.appraisal.rules.RaterShown;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From a copy to a version in force. */
@Controller
@RequestMapping("/periode/kebijakan")
class DraftController {

    private static final String VIEW = "appraisal/policy/form";
    private static final String LIST = "/periode/kebijakan";

    private final CyclePolicies policies;
    private final CopyPolicy copyPolicy;
    private final ChangeDraft changeDraft;
    private final PutInForce putInForce;
    private final DropDraft dropDraft;

    DraftController(
            CyclePolicies policies,
            CopyPolicy copyPolicy,
            ChangeDraft changeDraft,
            PutInForce putInForce,
            DropDraft dropDraft) {
        this.policies = policies;
        this.copyPolicy = copyPolicy;
        this.changeDraft = changeDraft;
        this.putInForce = putInForce;
        this.dropDraft = dropDraft;
    }

    /** @param nama of a policy of its own; none for the next version */
    @CyclePolicyPolicy.MayManage
    @PostMapping("/{id}/salinan")
    String copy(@PathVariable UUID id, @RequestParam(defaultValue = "") String nama, RedirectAttributes redirect) {
        try {
            UUID copy = copyPolicy.copy(id, nama.isBlank() ? null : nama.strip());
            redirect.addFlashAttribute("notice", "policy.copied");
            return "redirect:" + LIST + "/" + copy + "/isian";
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
            return "redirect:" + LIST + "/" + id;
        }
    }

    @CyclePolicyPolicy.MayManage
    @GetMapping("/{id}/isian")
    String edit(@PathVariable UUID id, Model model) {
        var version = policies.get(id);
        if (!version.draft()) {
            return "redirect:" + LIST + "/" + id;
        }
        fill(version, PolicyInput.of(version), version.edition(), model);
        model.addAttribute("problems", Map.of());
        return VIEW;
    }

    @CyclePolicyPolicy.MayManage
    @PostMapping("/{id}/isian")
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam int edition,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect) {
        PolicyInput input = new PolicyInput(typed);
        if (input.problems().isEmpty()) {
            return new ModelAndView(Forms.settle(
                    LIST + "/" + id, redirect, "policy.saved", () -> changeDraft.change(id, edition, input)));
        }
        fill(policies.get(id), typed, edition, model);
        model.addAttribute("problems", input.problems());
        return Forms.invalid(VIEW, model.asMap());
    }

    @CyclePolicyPolicy.MayManage
    @PostMapping("/{id}/pemberlakuan")
    String putInForce(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle(LIST + "/" + id, redirect, "policy.in-force-now", () -> putInForce.put(id));
    }

    @CyclePolicyPolicy.MayManage
    @PostMapping("/{id}/penghapusan")
    String drop(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle(LIST, redirect, "policy.dropped", () -> dropDraft.drop(id));
    }

    private void fill(CyclePolicies.Version version, Map<String, String> typed, int edition, Model model) {
        model.addAttribute("policy", version);
        model.addAttribute("edition", edition);
        model.addAttribute("typed", typed);
        model.addAttribute("parts", PolicySetting.Part.values());
        model.addAttribute("settings", PolicySetting.values());
        model.addAttribute("relations", RaterRelation.values());
        model.addAttribute("shown", RaterShown.values());
    }
}
