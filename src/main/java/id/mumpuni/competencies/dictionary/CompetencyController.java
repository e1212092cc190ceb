package id.mumpuni.competencies.dictionary;

import id.mumpuni.competencies.CompetencyKind;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/kamus-kompetensi/baru")
class CompetencyController {

    private static final String PAGE = "competencies/dictionary/new";

    private final BeginCompetency beginCompetency;

    CompetencyController(BeginCompetency beginCompetency) {
        this.beginCompetency = beginCompetency;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("kinds", CompetencyKind.values());
    }

    @PersonnelPolicy.MayManage
    @GetMapping
    String blank(Model model) {
        model.addAttribute("form", new CompetencyForm(null, CompetencyKind.TECHNICAL, null, null, null));
        return PAGE;
    }

    @PersonnelPolicy.MayManage
    @PostMapping
    ModelAndView begin(
            @Valid @ModelAttribute("form") CompetencyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                UUID id = begin(form);
                redirect.addFlashAttribute("notice", "competencies.begun");
                return new ModelAndView("redirect:/kamus-kompetensi/" + id + "/rancangan");
            } catch (RuleViolation violation) {
                errors.rejectValue("code", violation.code());
            }
        }
        return Forms.invalid(PAGE, model.asMap());
    }

    private UUID begin(CompetencyForm form) {
        return beginCompetency.begin(
                Objects.requireNonNull(form.code()),
                Objects.requireNonNull(form.kind()),
                Objects.requireNonNull(form.name()),
                Objects.requireNonNull(form.definition()),
                Objects.requireNonNull(form.source()));
    }
}
