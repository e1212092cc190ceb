package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Capaian kinerja organisasi: one row for each unit of the period. */
@Controller
@RequestMapping("/periode/{id}/capaian")
class OrganisationRatingController {

    private final PeriodList list;
    private final RateOrganisation rateOrganisation;
    private final PeriodPolicy policy;
    private final CurrentActor currentActor;

    OrganisationRatingController(
            PeriodList list, RateOrganisation rateOrganisation, PeriodPolicy policy, CurrentActor currentActor) {
        this.list = list;
        this.rateOrganisation = rateOrganisation;
        this.policy = policy;
        this.currentActor = currentActor;
    }

    @PeriodPolicy.MayWatch
    @GetMapping
    String list(@PathVariable UUID id, ListQuery query, Model model) {
        model.addAttribute("period", list.get(id, currentActor.get()));
        model.addAttribute("units", list.units(id, query.searchPattern()));
        model.addAttribute("ratings", OrganisationRating.values());
        model.addAttribute("query", query);
        model.addAttribute("may", policy.here());
        return "appraisal/period/organisation";
    }

    @PeriodPolicy.MayRateOrganisation
    @PostMapping("/{unit}")
    String rate(
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @RequestParam OrganisationRating rating,
            @RequestParam(required = false) @Nullable String basis,
            RedirectAttributes redirect) {
        try {
            rateOrganisation.rate(id, unit, rating, basis == null || basis.isBlank() ? null : basis.strip());
            redirect.addFlashAttribute("notice", "period.organisation.saved");
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
        }
        return "redirect:/periode/" + id + "/capaian";
    }
}
