package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.process.Typed;
import id.mumpuni.shared.Stale;
import java.time.LocalDate;
import java.util.List;
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

    private final TeamList team;
    private final JudgementView person;
    private final RateTeam rateTeam;
    private final TeamPictures pictures;
    private final Viewer viewer;

    TeamController(TeamList team, JudgementView person, RateTeam rateTeam, TeamPictures pictures, Viewer viewer) {
        this.team = team;
        this.person = person;
        this.rateTeam = rateTeam;
        this.pictures = pictures;
        this.viewer = viewer;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable UUID periode,
            @RequestParam(required = false) @Nullable UUID orang,
            Model model) {
        show(orang, fill(periode, model), model);
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
            fill(periode, model);
            // only these rows: a fresh version beside an old choice would let it overwrite another browser's
            model.addAttribute("saved", outcome.saved());
            return "appraisal/rating/saved :: rows";
        }
        // a notice would say that all of it got through, and what was typed would be forgotten
        boolean all = outcome.refused() == 0;
        redirect.addFlashAttribute(all ? "notice" : "problem", all ? "rating.saved" : "rating.partly-saved");
        redirect.addFlashAttribute("problemArgs", new Object[] {outcome.refused()});
        return "redirect:/penilaian-bawahan?periode=" + periode;
    }

    private List<TeamRow> fill(@Nullable UUID wanted, Model model) {
        UUID me = viewer.id();
        LocalDate today = viewer.today();
        List<TeamList.Period> periods = team.periods(me);
        TeamList.Period period = periods.stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElse(periods.isEmpty() ? null : periods.get(0));
        List<TeamRow> rows = period == null ? List.of() : team.of(me, period.id(), today);
        model.addAttribute("periods", periods);
        model.addAttribute("period", period);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "editing", period != null && period.open() && rows.stream().anyMatch(TeamRow::mine));
        model.addAttribute("lost", rows.stream().filter(TeamRow::lost).count());
        model.addAttribute("levels", ExpectationLevel.values());
        if (period != null) {
            model.addAttribute("picture", pictures.of(period.id(), me, rows));
        }
        return rows;
    }

    /** Beside the list: what is known of one person. */
    private void show(@Nullable UUID orang, List<TeamRow> rows, Model model) {
        TeamRow chosen = rows.stream()
                .filter(row -> row.id().equals(orang))
                .findFirst()
                .orElse(rows.isEmpty() ? null : rows.get(0));
        model.addAttribute("chosen", chosen);
        model.addAttribute("peek", chosen == null ? null : person.peek(chosen.id()));
    }
}
