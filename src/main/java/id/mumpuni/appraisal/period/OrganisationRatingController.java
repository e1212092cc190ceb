package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.process.Typed;
import id.mumpuni.appraisal.rules.OrganisationRating;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Capaian kinerja organisasi: one row for each unit of the period, saved together. */
@Controller
@RequestMapping("/periode/{id}/capaian")
class OrganisationRatingController {

    private final OrganisationUnits units;
    private final RateOrganisations rateOrganisations;
    private final PeriodPolicy policy;
    private final CurrentActor currentActor;
    private final Clock clock;

    OrganisationRatingController(
            OrganisationUnits units,
            RateOrganisations rateOrganisations,
            PeriodPolicy policy,
            CurrentActor currentActor,
            Clock clock) {
        this.units = units;
        this.rateOrganisations = rateOrganisations;
        this.policy = policy;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PeriodPolicy.MayViewAchievements
    @GetMapping
    String list(@PathVariable UUID id, ListQuery query, Model model) {
        OrganisationUnits.Period period = units.period(id);
        var page = units.page(id, query, currentActor.get(), LocalDate.now(clock));
        if (page.isEmpty() && !query.hasSearch() && query.pageNumber() == 0) {
            throw new NotFound(OrganisationUnits.Period.class, id);
        }
        model.addAttribute("period", period);
        model.addAttribute("page", page);
        model.addAttribute("edit", period.open() && page.rows().stream().anyMatch(OrganisationUnits.Row::mine));
        model.addAttribute("ratings", OrganisationRating.values());
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("may", policy.here());
        return "appraisal/period/organisation";
    }

    /** What did not change since the page was shown is left alone. */
    @PeriodPolicy.MayRateBelow
    @PostMapping
    String rate(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            ListQuery query,
            RedirectAttributes redirect) {
        Typed typed = Typed.of(parameters);
        Map<UUID, RateOrganisation.Achievement> changed = new LinkedHashMap<>();
        for (String key : typed.all("r").keySet()) {
            UUID unit = Typed.id(key);
            OrganisationRating rating = Typed.constant(OrganisationRating.class, typed.get("r", key));
            if (unit != null && rating != null && changed(typed, key)) {
                String basis = typed.get("b", key);
                changed.put(
                        unit,
                        new RateOrganisation.Achievement(
                                rating, blank(basis), typed.before("r", key), RateOrganisation.Paper.NONE));
            }
        }
        tell(rateOrganisations.rate(id, changed), redirect);
        if (query.hasSearch()) {
            redirect.addAttribute("q", query.q());
        }
        if (query.pageNumber() > 0) {
            redirect.addAttribute("page", query.pageNumber());
        }
        return "redirect:/periode/" + id + "/capaian";
    }

    static void tell(RateOrganisations.Outcome outcome, RedirectAttributes redirect) {
        boolean all = outcome.refused() == 0;
        String message = all ? "period.organisation.saved" : "period.organisation.partly";
        redirect.addFlashAttribute(all ? "notice" : "problem", message);
        redirect.addFlashAttribute(
                all ? "noticeArgs" : "problemArgs", new Object[] {outcome.saved(), outcome.refused()});
    }

    private static boolean changed(Typed typed, String key) {
        return !same(typed.get("r", key), typed.before("r", key)) || !same(typed.get("b", key), typed.before("b", key));
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return (one == null ? "" : one).equals(other == null ? "" : other);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.length() > 500 ? text.substring(0, 500) : text;
    }
}
