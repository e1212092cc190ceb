package id.mumpuni.people.appraiser;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/penilai-keliru")
class DisputeController {

    private static final String FORM = "people/appraiser/settle";

    private final DisputeList list;
    private final SettleDispute settleDispute;
    private final CurrentActor currentActor;

    DisputeController(DisputeList list, SettleDispute settleDispute, CurrentActor currentActor) {
        this.list = list;
        this.settleDispute = settleDispute;
        this.currentActor = currentActor;
    }

    @PersonnelPolicy.MayOversee
    @GetMapping
    String list(ListQuery query, @RequestParam(defaultValue = "false") boolean settled, Model model) {
        model.addAttribute("page", list.visibleTo(currentActor.get(), !settled, query));
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("settled", settled);
        model.addAttribute("maySettle", new PersonnelPermissions(currentActor.get()).maySettle());
        return "people/appraiser/list";
    }

    @DisputePolicy.MaySettle
    @GetMapping("/{id}")
    String form(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new SettlementForm(null, null, null));
        model.addAttribute("dispute", list.get(id, currentActor.get()));
        return FORM;
    }

    @DisputePolicy.MaySettle
    @PostMapping("/{id}/penyelesaian")
    ModelAndView settle(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SettlementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            check(form, errors);
        }
        if (!errors.hasErrors()) {
            try {
                redirect.addFlashAttribute("notice", settle(id, form));
                return new ModelAndView("redirect:/penilai-keliru");
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        model.addAttribute("dispute", list.get(id, currentActor.get()));
        return Forms.invalid(FORM, model.asMap());
    }

    private String settle(UUID id, SettlementForm form) {
        String reason = form.reason();
        if (form.decision() == SettlementForm.Decision.DECLINE && reason != null) {
            settleDispute.decline(id, reason);
            return "people.dispute.declined";
        }
        settleDispute.accept(id, form.decision() == SettlementForm.Decision.OTHER ? form.other() : null);
        return "people.dispute.accepted";
    }

    private static void check(SettlementForm form, BindingResult errors) {
        if (form.decision() == null) {
            errors.reject("people.dispute.choose");
        } else if (form.decision() == SettlementForm.Decision.OTHER && form.other() == null) {
            errors.rejectValue("other", "people.dispute.choose-other");
        } else if (form.decision() == SettlementForm.Decision.DECLINE
                && (form.reason() == null || form.reason().isBlank())) {
            errors.rejectValue("reason", "people.dispute.say-why");
        }
    }
}
