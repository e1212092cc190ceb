package id.mumpuni.appraisal.period;

import static java.util.Objects.requireNonNull;

import id.mumpuni.appraisal.rules.PeriodKind;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.Holidays;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** Four steps; all that was typed so far travels in the address. The last one only tells what opening will do. */
@Controller
class PeriodWizardController {

    private static final String VIEW = "appraisal/period/wizard";

    private final PeriodPeople people;
    private final Preflight preflight;
    private final OpenPeriod openPeriod;
    private final PeriodSteps steps;
    private final Holidays holidays;
    private final Clock clock;

    PeriodWizardController(
            PeriodPeople people,
            Preflight preflight,
            OpenPeriod openPeriod,
            PeriodSteps steps,
            Holidays holidays,
            Clock clock) {
        this.people = people;
        this.preflight = preflight;
        this.openPeriod = openPeriod;
        this.steps = steps;
        this.holidays = holidays;
        this.clock = clock;
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
        int step = steps.allowed(typed, errors, wanted);
        fill(model, step, typed.suggested(LocalDate.now(clock), holidays.days()), cari);
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
                OpenPeriod.Opened opened = openPeriod.open(form);
                redirect.addFlashAttribute("notice", "period.opened");
                redirect.addFlashAttribute("noticeArgs", new Object[] {opened.people()});
                return new ModelAndView("redirect:/periode/" + opened.id());
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), null);
            }
        }
        fill(model, step, form, "");
        model.addAttribute("form", form);
        return Forms.invalid(VIEW, model.asMap());
    }

    private void fill(Model model, int step, PeriodForm form, String search) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("step", step);
        model.addAttribute("form", form);
        model.addAttribute("kinds", PeriodKind.values());
        model.addAttribute(
                "steps", List.of("period.step.what", "period.step.whom", "period.step.dates", "period.step.check"));
        if (step == 2) {
            model.addAttribute("search", search);
            model.addAttribute(
                    "units",
                    people.units(
                            search.strip(), new ListQuery(search, null, null).searchPattern(), form.unit(), today));
        }
        if (step == PeriodSteps.LAST) {
            model.addAttribute("check", preflight.check(form.scope(today)));
        }
    }
}
