package id.mumpuni.assessments.rating;

import static java.util.Objects.requireNonNull;

import id.mumpuni.assessments.rules.ConflictReason;
import id.mumpuni.assessments.rules.RaterGroup;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** A rater asks to be replaced. */
@Controller
@RequestMapping("/penilaian-360/{id}/benturan")
class ConflictController {

    record Declared(
            @NotNull @Nullable ConflictReason reason,
            @Size(max = DeclareConflict.LONGEST) @Nullable String words) {}

    private static final String VIEW = "assessments/rating/conflict";

    private final RaterForms forms;
    private final FormPolicy policy;
    private final DeclareConflict declareConflict;

    ConflictController(RaterForms forms, FormPolicy policy, DeclareConflict declareConflict) {
        this.forms = forms;
        this.policy = policy;
        this.declareConflict = declareConflict;
    }

    @FormPolicy.MayRead
    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        FormFacts form = forms.get(id);
        if (!policy.of(form).mayDeclare()) {
            return "redirect:/penilaian-360/" + id;
        }
        model.addAttribute("form", new Declared(null, null));
        return page(form, model);
    }

    @FormPolicy.MayRead
    @PostMapping
    ModelAndView declare(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") Declared form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (form.reason() == ConflictReason.OTHER
                && (form.words() == null || form.words().isBlank())) {
            errors.rejectValue("words", "raters.conflict.words-missing");
        }
        FormFacts facts = forms.get(id);
        if (!errors.hasErrors()) {
            try {
                declareConflict.declare(id, requireNonNull(form.reason()), form.words());
                redirect.addFlashAttribute(
                        "notice",
                        facts.relation() == RaterGroup.SUPERIOR ? "raters.conflict.missing" : "raters.conflict.done");
                return new ModelAndView("redirect:/penilaian-360");
            } catch (RuleViolation violation) {
                errors.reject(violation.code());
            }
        }
        return Forms.invalid(page(facts, model), model.asMap());
    }

    private static String page(FormFacts facts, Model model) {
        model.addAttribute("rated", facts);
        model.addAttribute("reasons", ConflictReason.values());
        return VIEW;
    }
}
