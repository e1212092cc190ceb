package id.mumpuni.assessments.policy;

import id.mumpuni.assessments.rules.RoundPurpose;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From a copy to a draft that says what is wanted. */
@Controller
@RequestMapping("/asesmen/kebijakan")
class RoundPolicyDraftController {

    private static final String FORM = "assessments/policy/form";
    private static final String PAGE = "/asesmen/kebijakan/";

    private final RoundPolicies policies;
    private final CopyRoundPolicy copyRoundPolicy;
    private final ChangePolicyDraft changePolicyDraft;

    RoundPolicyDraftController(
            RoundPolicies policies, CopyRoundPolicy copyRoundPolicy, ChangePolicyDraft changePolicyDraft) {
        this.policies = policies;
        this.copyRoundPolicy = copyRoundPolicy;
        this.changePolicyDraft = changePolicyDraft;
    }

    /** @param nama of a policy of its own; none for the next version */
    @PersonnelPolicy.MayManage
    @PostMapping("/{id}/salinan")
    String copy(@PathVariable UUID id, @RequestParam(defaultValue = "") String nama, RedirectAttributes redirect) {
        try {
            UUID copy = copyRoundPolicy.copy(id, nama.isBlank() ? null : nama.strip());
            redirect.addFlashAttribute("notice", "rounds.policy.copied");
            return "redirect:" + PAGE + copy + "/isian";
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
            return "redirect:" + PAGE + id;
        }
    }

    @PersonnelPolicy.MayManage
    @GetMapping("/{id}/isian")
    String edit(@PathVariable UUID id, Model model) {
        RoundPolicy policy = policies.get(id);
        if (!policy.draft()) {
            return "redirect:" + PAGE + id;
        }
        model.addAttribute("form", PolicyForm.of(policy));
        return form(policy, model);
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/{id}/isian")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PolicyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        form.check(errors);
        if (errors.hasErrors()) {
            return Forms.invalid(form(policies.get(id), model), model.asMap());
        }
        return new ModelAndView(
                Forms.settle(PAGE + id, redirect, "rounds.policy.saved", () -> changePolicyDraft.change(id, form)));
    }

    private static String form(RoundPolicy policy, Model model) {
        model.addAttribute("policy", policy);
        model.addAttribute("purposes", RoundPurpose.values());
        return FORM;
    }
}
