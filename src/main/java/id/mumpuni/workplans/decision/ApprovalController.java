package id.mumpuni.workplans.decision;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.workplans.page.PlanPages;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The appraiser's team and its plans. */
@Controller
@RequestMapping("/persetujuan-skp")
class ApprovalController {

    private final PlanPages pages;
    private final TeamPages team;
    private final CurrentActor currentActor;

    ApprovalController(PlanPages pages, TeamPages team, CurrentActor currentActor) {
        this.pages = pages;
        this.team = team;
        this.currentActor = currentActor;
    }

    @GetMapping
    String team(@RequestParam(required = false) @Nullable Integer tahun, Model model) {
        int year = pages.years().chosen(tahun);
        UUID me = currentActor.get().employeeId();
        model.addAttribute("team", team.team(me, year));
        model.addAttribute("year", year);
        model.addAttribute("years", pages.years().choices());
        model.addAttribute("waiting", team.waiting(me));
        return "workplans/decision/team";
    }
}
