package id.mumpuni.appraisal.rating;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Looks through all complete rows once more and signs them, each in a transaction of its own: an appraiser the team, a
 * superior whom the appraiser has left unsigned.
 */
@Controller
class SigningController {

    private static final String TEAM = "/penilaian-bawahan";
    private static final String TAKE_OVER = "/pengambilalihan";

    private final TeamList team;
    private final SignTeam signTeam;
    private final TeamPictures pictures;
    private final UnmetPeople unmetPeople;
    private final Viewer viewer;

    SigningController(TeamList team, SignTeam signTeam, TeamPictures pictures, UnmetPeople unmetPeople, Viewer viewer) {
        this.unmetPeople = unmetPeople;
        this.team = team;
        this.signTeam = signTeam;
        this.pictures = pictures;
        this.viewer = viewer;
    }

    @GetMapping(TEAM + "/tinjau")
    String review(@RequestParam UUID periode, Model model) {
        model.addAttribute("period", periode);
        List<TeamRow> rows = team.of(viewer.id(), periode, viewer.today());
        show(rows, TEAM, model);
        model.addAttribute("unmet", unmetPeople.of(viewer.id(), periode, viewer.today()));
        if (!rows.isEmpty()) {
            model.addAttribute(
                    "outside", pictures.of(periode, viewer.id(), rows).outside());
        }
        return "appraisal/rating/review";
    }

    @GetMapping(TAKE_OVER)
    String takeOver(@RequestParam(required = false) @Nullable UUID periode, Model model) {
        List<TeamList.Period> periods = team.takenOver(viewer.id(), viewer.today());
        TeamList.Period period = periods.stream()
                .filter(one -> one.id().equals(periode))
                .findFirst()
                .orElse(periods.isEmpty() ? null : periods.get(0));
        model.addAttribute("periods", periods);
        model.addAttribute("chosen", period);
        model.addAttribute("takeOverBy", period == null ? null : period.takeOverBy());
        model.addAttribute("period", period == null ? null : period.id());
        show(period == null ? List.of() : team.toTakeOver(viewer.id(), period.id(), viewer.today()), TAKE_OVER, model);
        return "appraisal/rating/take-over";
    }

    private static void show(List<TeamRow> rows, String signs, Model model) {
        model.addAttribute("rows", rows);
        model.addAttribute("signs", signs + "/tanda-tangan");
        model.addAttribute("ready", rows.stream().filter(TeamRow::ready).toList());
        model.addAttribute(
                "waiting",
                rows.stream().filter(row -> !row.ready() && !row.signed()).toList());
        model.addAttribute("signed", rows.stream().filter(TeamRow::signed).toList());
    }

    /** Each row is signed as it stood on the page; the page that follows names those that were not, and why. */
    @PostMapping(TEAM + "/tanda-tangan")
    String sign(
            @RequestParam UUID periode,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes redirect) {
        return signTeam.sign(periode, false, parameters, redirect);
    }

    @PostMapping(TAKE_OVER + "/tanda-tangan")
    String signInPlace(
            @RequestParam UUID periode,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes redirect) {
        return signTeam.sign(periode, true, parameters, redirect);
    }
}
