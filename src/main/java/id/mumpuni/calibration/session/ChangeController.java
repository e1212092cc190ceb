package id.mumpuni.calibration.session;

import static java.util.Objects.requireNonNull;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.PerformanceRating;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A change of one case; the page comes back with the same cases on it. */
@Controller
class ChangeController {

    /**
     * @param seen number of the newest change on the page
     * @param q and all after it: what the page was narrowed to
     */
    record Form(
            @NotNull @Nullable Integer seen,
            @NotNull @Nullable ExpectationLevel workResult,
            @NotNull @Nullable ExpectationLevel behaviour,
            @NotBlank @Size(max = 2000) @Nullable String reason,
            @Nullable String q,
            @Nullable UUID penilai,
            @Nullable PerformanceRating predikat,
            @Nullable Boolean berubah,
            @Nullable Integer page) {

        TableFilter filter() {
            return new TableFilter(q, penilai, predikat, berubah, page);
        }
    }

    private final ChangeProposal changeProposal;
    private final SessionPage page;

    ChangeController(ChangeProposal changeProposal, SessionPage page) {
        this.changeProposal = changeProposal;
        this.page = page;
    }

    @SessionPolicy.MayChange
    @PostMapping("/kalibrasi/{id}/usulan/{item}")
    ModelAndView change(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @Valid @ModelAttribute("changeForm") Form form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                changeProposal.change(
                        id,
                        item,
                        new ChangeProposal.Proposed(
                                requireNonNull(form.seen()),
                                requireNonNull(form.workResult()),
                                requireNonNull(form.behaviour()),
                                requireNonNull(form.reason())));
                redirect.addFlashAttribute("notice", "calibration.changed-now");
                return new ModelAndView("redirect:" + form.filter().on(id) + "#usulan-" + item);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        model.addAttribute("changing", item);
        page.show(id, form.filter(), model);
        return Forms.invalid(SessionPage.VIEW, model.asMap());
    }
}
