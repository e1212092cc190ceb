package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.evidence.EvidenceLimits;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
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

/** The achievement of one unit with all that belongs to it: decree, day, reason of a change, and what it was before. */
@Controller
@RequestMapping("/periode/{id}/capaian/{unit}")
class UnitRatingController {

    private static final String VIEW = "appraisal/period/unit-rating";

    private final OrganisationHistory history;
    private final RateOrganisation rateOrganisation;
    private final PeriodPolicy policy;
    private final AchievementProofs proofs;
    private final EvidenceLimits limits;
    private final Clock clock;

    UnitRatingController(
            OrganisationHistory history,
            RateOrganisation rateOrganisation,
            PeriodPolicy policy,
            AchievementProofs proofs,
            EvidenceLimits limits,
            Clock clock) {
        this.history = history;
        this.rateOrganisation = rateOrganisation;
        this.policy = policy;
        this.proofs = proofs;
        this.limits = limits;
        this.clock = clock;
    }

    @PeriodPolicy.MayViewAchievement
    @GetMapping
    String show(@PathVariable UUID id, @PathVariable UUID unit, Model model) {
        fill(id, unit, model);
        var versions = history.versions(id, unit);
        model.addAttribute("form", AchievementForm.of(versions.isEmpty() ? null : versions.get(0)));
        return VIEW;
    }

    @PeriodPolicy.MayRateOrganisation
    @PostMapping
    ModelAndView rate(
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @Valid @ModelAttribute("form") AchievementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                rateOrganisation.rate(id, unit, form.achievement());
                redirect.addFlashAttribute("notice", "period.organisation.saved-one");
                return new ModelAndView("redirect:/periode/" + id + "/capaian/" + unit);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), null);
            }
        }
        fill(id, unit, model);
        return Forms.invalid(VIEW, model.asMap());
    }

    private void fill(UUID id, UUID unit, Model model) {
        model.addAttribute("unit", history.unit(id, unit, LocalDate.now(clock)));
        model.addAttribute("versions", history.versions(id, unit));
        model.addAttribute("proofs", proofs.of(id, unit));
        model.addAttribute("maxSize", limits.largestMegabytes());
        model.addAttribute("ratings", OrganisationRating.values());
        model.addAttribute("may", policy.onUnit(unit));
    }
}
