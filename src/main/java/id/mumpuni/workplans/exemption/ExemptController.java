package id.mumpuni.workplans.exemption;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.rules.ExemptionReason;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person's exemption from planning: confirmed with dates and a decree, or declined. */
@Controller
@RequestMapping("/pegawai/{id}/pengecualian-skp")
class ExemptController {

    private static final String FORM = "workplans/exemption/form";

    private final Exemptions exemptions;
    private final Exempt exempt;
    private final RefuseExemption refuseExemption;
    private final Clock clock;

    ExemptController(Exemptions exemptions, Exempt exempt, RefuseExemption refuseExemption, Clock clock) {
        this.exemptions = exemptions;
        this.exempt = exempt;
        this.refuseExemption = refuseExemption;
        this.clock = clock;
    }

    @PersonnelPolicy.MayManage
    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        Exemptions.Person person = show(id, model);
        ExemptionReason reason =
                ExemptionReason.suggestedBy(person.legalStatus()).orElse(null);
        model.addAttribute("form", new ExemptionForm(reason, LocalDate.now(clock), null, null));
        return FORM;
    }

    @PersonnelPolicy.MayManage
    @PostMapping
    ModelAndView confirm(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ExemptionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                exempt.exempt(
                        id,
                        requireNonNull(form.reason()),
                        requireNonNull(form.since()),
                        form.until(),
                        requireNonNull(form.decree()).strip());
                redirect.addFlashAttribute("notice", "workplans.exemption.saved");
                return new ModelAndView("redirect:/pengecualian-skp");
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        show(id, model);
        return Forms.invalid(FORM, model.asMap());
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/penolakan")
    String refuse(@PathVariable UUID id, RedirectAttributes redirect) {
        refuseExemption.refuse(id);
        redirect.addFlashAttribute("notice", "workplans.exemption.refused");
        return "redirect:/pengecualian-skp";
    }

    private Exemptions.Person show(UUID id, Model model) {
        Exemptions.Person person = exemptions.person(id);
        model.addAttribute("person", person);
        model.addAttribute("reasons", ExemptionReason.values());
        return person;
    }
}
