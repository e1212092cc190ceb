package id.mumpuni.calibration.session;

import static java.util.Objects.requireNonNull;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** Who sits on one case and who does not, for the members, BKD and its appraiser. */
@Controller
@RequestMapping("/kalibrasi/{id}/benturan/{item}")
class ConflictController {

    private static final String VIEW = "calibration/conflict";

    record Form(
            @NotNull @Nullable UUID member,
            @NotBlank @Size(max = 1000) @Nullable String reason) {}

    private final DeclareConflict declareConflict;
    private final CaseConflicts conflicts;

    ConflictController(DeclareConflict declareConflict, CaseConflicts conflicts) {
        this.declareConflict = declareConflict;
        this.conflicts = conflicts;
    }

    @SessionPolicy.MaySeeConflicts
    @GetMapping
    String show(@PathVariable UUID id, @PathVariable UUID item, Model model) {
        model.addAttribute("form", new Form(null, null));
        model.addAttribute("one", conflicts.of(id, item));
        return VIEW;
    }

    @SessionPolicy.MayDeclare
    @PostMapping
    ModelAndView declare(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                declareConflict.declare(id, item, requireNonNull(form.member()), requireNonNull(form.reason()));
                redirect.addFlashAttribute("notice", "calibration.conflict.declared-now");
                return new ModelAndView("redirect:/kalibrasi/" + id + "/benturan/" + item);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        model.addAttribute("one", conflicts.of(id, item));
        return Forms.invalid(VIEW, model.asMap());
    }
}
