package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.process.Typed;
import id.mumpuni.shared.Stale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The whole team in one list. */
@Controller
@RequestMapping("/penilaian-bawahan")
class TeamController {

    private static final String VIEW = "appraisal/rating/team";

    private final TeamPage page;
    private final RateTeam rateTeam;

    TeamController(TeamPage page, RateTeam rateTeam) {
        this.page = page;
        this.rateTeam = rateTeam;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable UUID periode,
            @RequestParam(required = false) @Nullable UUID orang,
            Model model) {
        page.show(periode, orang, model);
        return VIEW;
    }

    /** Each row is saved by itself: what another browser changed meanwhile is reported, the rest is kept. */
    @PostMapping("/isian")
    String save(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam UUID periode,
            @RequestHeader(name = "X-Autosave", required = false) @Nullable String autosave,
            Model model,
            RedirectAttributes redirect) {
        RateTeam.Outcome outcome = rateTeam.rate(Typed.of(parameters));
        if (autosave != null) {
            if (outcome.refused() > 0) {
                throw new Stale(TeamList.class, periode);
            }
            page.showSaved(periode, outcome.saved(), model);
            return "appraisal/rating/saved :: rows";
        }
        // a notice would say that all of it got through, and what was typed would be forgotten
        boolean all = outcome.refused() == 0;
        redirect.addFlashAttribute(all ? "notice" : "problem", all ? "rating.saved" : "rating.partly-saved");
        redirect.addFlashAttribute("problemArgs", new Object[] {outcome.refused()});
        return "redirect:/penilaian-bawahan?periode=" + periode;
    }
}
