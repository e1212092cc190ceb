package id.mumpuni.appraisal.period;

import static java.util.Objects.requireNonNull;

import id.mumpuni.appraisal.opening.OpeningProgress;
import id.mumpuni.appraisal.opening.OpeningWorker;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Five steps; all that was typed so far travels in the address. The last one only tells what opening will do. */
@Controller
class PeriodWizardController {

    private static final String VIEW = "appraisal/period/wizard";

    private final WizardModel page;
    private final OpenPeriod openPeriod;
    private final OpeningWorker worker;
    private final OpeningProgress progress;
    private final PeriodSteps steps;

    PeriodWizardController(
            WizardModel page,
            OpenPeriod openPeriod,
            OpeningWorker worker,
            OpeningProgress progress,
            PeriodSteps steps) {
        this.page = page;
        this.openPeriod = openPeriod;
        this.worker = worker;
        this.progress = progress;
        this.steps = steps;
    }

    @PeriodPolicy.MayOpen
    @GetMapping("/periode/baru")
    String step(
            @ModelAttribute("form") PeriodForm typed,
            BindingResult errors,
            @RequestParam(defaultValue = "1") int langkah,
            @RequestParam(defaultValue = "") String cari,
            Model model)
            throws BindException {
        Forms.requireReadable(errors);
        int wanted = typed.kindChanged() ? 1 : Math.max(1, Math.min(PeriodSteps.LAST, langkah));
        if (typed.policyChanged()) {
            wanted = Math.min(wanted, PeriodForm.stepOf("evaluationFrom"));
        }
        int step = steps.allowed(typed, errors, wanted);
        page.fill(model, step, page.suggested(typed), cari);
        // the model forgot what was wrong when it got the form with the suggested values
        var shown = new BeanPropertyBindingResult(requireNonNull(model.getAttribute("form")), "form");
        if (step != wanted) {
            shown.addAllErrors(errors);
        }
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", shown);
        return VIEW;
    }

    @PeriodPolicy.MayOpen
    @PostMapping("/periode")
    ModelAndView open(
            @ModelAttribute("form") PeriodForm form, BindingResult errors, Model model, RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        int step = steps.allowed(form, errors, PeriodSteps.LAST);
        if (step == PeriodSteps.LAST) {
            try {
                return opened(openPeriod.open(form), redirect);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), null);
            }
        }
        page.fill(model, step, form, "");
        model.addAttribute("form", form);
        return Forms.invalid(VIEW, model.asMap());
    }

    /** For a unit or two it is done before the answer is; for a city the next page tells how far it is. */
    private ModelAndView opened(OpenPeriod.Asked asked, RedirectAttributes redirect) {
        worker.waitFor(asked.id());
        OpeningProgress.Progress state = progress.of(asked.id());
        if (state != null && state.running()) {
            return new ModelAndView("redirect:/periode/" + asked.id() + "/pembukaan");
        }
        redirect.addFlashAttribute("notice", "period.opened");
        redirect.addFlashAttribute("noticeArgs", new Object[] {asked.people()});
        return new ModelAndView("redirect:/periode/" + asked.id());
    }
}
