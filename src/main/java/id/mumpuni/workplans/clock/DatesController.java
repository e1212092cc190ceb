package id.mumpuni.workplans.clock;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.post.PlanYears;
import id.mumpuni.workplans.rules.PlanClock;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The days of a year's plans, with the ground on which they stand. */
@Controller
@RequestMapping("/tenggat-skp")
class DatesController {

    private static final String PAGE = "workplans/clock/page";

    private final PlanDates dates;
    private final SetPlanDates setPlanDates;
    private final PlanYears years;
    private final CurrentActor currentActor;

    DatesController(PlanDates dates, SetPlanDates setPlanDates, PlanYears years, CurrentActor currentActor) {
        this.dates = dates;
        this.setPlanDates = setPlanDates;
        this.years = years;
        this.currentActor = currentActor;
    }

    @PersonnelPolicy.MayOversee
    @GetMapping
    String page(@RequestParam(required = false) @Nullable Integer tahun, Model model) {
        int year = show(tahun, model);
        String source = dates.setting(year).map(PlanDates.Setting::source).orElse(null);
        model.addAttribute("form", DatesForm.of(dates.of(year), source));
        return PAGE;
    }

    @PersonnelPolicy.MayManage
    @PostMapping
    ModelAndView set(
            @RequestParam(required = false) @Nullable Integer tahun,
            @Valid @ModelAttribute("form") DatesForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        int year = years.chosen(tahun);
        if (!errors.hasErrors()) {
            try {
                setPlanDates.set(
                        year,
                        requireNonNull(form.draftBy()),
                        requireNonNull(form.setBy()),
                        requireNonNull(form.source()).strip());
                redirect.addFlashAttribute("notice", "workplans.dates.saved");
                return new ModelAndView("redirect:/tenggat-skp?tahun=" + year);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        show(year, model);
        return Forms.invalid(PAGE, model.asMap());
    }

    private int show(@Nullable Integer wanted, Model model) {
        int year = years.chosen(wanted);
        model.addAttribute("year", year);
        model.addAttribute("years", years.choices());
        model.addAttribute("setting", dates.setting(year).stream().toList());
        model.addAttribute("usual", PlanClock.Days.usual(year));
        model.addAttribute("may", new PersonnelPermissions(currentActor.get()));
        return year;
    }
}
