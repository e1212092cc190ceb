package id.mumpuni.workplans.officer;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.people.PersonnelPermissions;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.ListLinks;
import id.mumpuni.shared.ListQuery;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.clock.PlanDates;
import id.mumpuni.workplans.post.PlanYears;
import id.mumpuni.workplans.rules.PlanClock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is late with the plan of this year, and whose plan the personnel officer drafts. */
@Controller
@RequestMapping("/skp-terlambat")
class LateController {

    private final LatePlans latePlans;
    private final DraftForPerson draftForPerson;
    private final PlanDates dates;
    private final PlanYears years;
    private final CurrentActor currentActor;
    private final Clock clock;

    LateController(
            LatePlans latePlans,
            DraftForPerson draftForPerson,
            PlanDates dates,
            PlanYears years,
            CurrentActor currentActor,
            Clock clock) {
        this.latePlans = latePlans;
        this.draftForPerson = draftForPerson;
        this.dates = dates;
        this.years = years;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PersonnelPolicy.MayOversee
    @GetMapping
    String list(ListQuery query, Model model) {
        LocalDate today = LocalDate.now(clock);
        PlanClock.Days days = dates.of(years.current());
        model.addAttribute("query", query);
        model.addAttribute("links", ListLinks.of(query));
        model.addAttribute("days", days);
        model.addAttribute("page", latePlans.visibleTo(currentActor.get(), days.year(), query, today));
        model.addAttribute("may", new PersonnelPermissions(currentActor.get()));
        model.addAttribute("me", currentActor.get().employeeId());
        return "workplans/officer/list";
    }

    @OfficerPolicy.MayDraftFor
    @PostMapping("/{id}/penyusunan")
    String draft(@PathVariable UUID id, RedirectAttributes redirect) {
        try {
            UUID plan = draftForPerson.draft(id, years.current());
            redirect.addFlashAttribute("notice", "workplans.late.drafting");
            return "redirect:/skp/" + plan;
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
            return "redirect:/skp-terlambat";
        }
    }
}
