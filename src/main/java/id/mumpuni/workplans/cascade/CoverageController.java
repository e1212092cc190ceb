package id.mumpuni.workplans.cascade;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.workplans.post.PlanYears;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which promises nobody supports and who supports none, down the units that somebody looks after. */
@Controller
@RequestMapping("/cakupan-peran")
class CoverageController {

    private final CoveragePages pages;
    private final PlanYears years;
    private final CurrentActor currentActor;

    CoverageController(CoveragePages pages, PlanYears years, CurrentActor currentActor) {
        this.pages = pages;
        this.years = years;
        this.currentActor = currentActor;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(required = false) @Nullable UUID unit,
            Model model) {
        List<CoveragePages.Unit> roots = pages.roots(currentActor.get());
        if (roots.isEmpty()) {
            throw new AccessDeniedException("looks after no unit");
        }
        UUID here = unit == null ? roots.get(0).id() : unit;
        List<CoveragePages.Unit> path = pages.path(here, roots);
        if (path.isEmpty()) {
            throw new AccessDeniedException("not below a unit that the person looks after");
        }
        int year = years.chosen(tahun);
        model.addAttribute("roots", roots);
        model.addAttribute("path", path);
        model.addAttribute("here", path.get(path.size() - 1));
        model.addAttribute("branches", pages.branches(here, year));
        model.addAttribute("leaders", pages.leaders(here, year));
        model.addAttribute("year", year);
        model.addAttribute("years", years.choices());
        return "workplans/cascade/coverage";
    }
}
