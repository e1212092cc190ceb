package id.mumpuni.dialogue.guidance;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the competences stand after the guidance. */
@Controller
@RequestMapping("/bimbingan/{id}/kompetensi")
class CompetenceController {

    private static final String FORM = "dialogue/guidance/competence";

    private final GuidancePages pages;
    private final RateCompetences rateCompetences;

    CompetenceController(GuidancePages pages, RateCompetences rateCompetences) {
        this.pages = pages;
        this.rateCompetences = rateCompetences;
    }

    @GuidancePolicy.MayRate
    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        model.addAttribute("head", pages.head(id));
        model.addAttribute("form", new CompetenceForm(null, null, null, null));
        return FORM;
    }

    @GuidancePolicy.MayRate
    @PostMapping
    ModelAndView rate(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CompetenceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                rateCompetences.rate(id, form);
                redirect.addFlashAttribute("notice", "dialogue.competence.saved");
                return new ModelAndView("redirect:/bimbingan/" + id);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        model.addAttribute("head", pages.head(id));
        return Forms.invalid(FORM, model.asMap());
    }
}
