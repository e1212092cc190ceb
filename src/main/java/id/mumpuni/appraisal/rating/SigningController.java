package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.process.Typed;
import id.mumpuni.appraisal.signing.SignTogether;
import id.mumpuni.people.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looks through all complete rows once more and signs them, each in a transaction of its own. */
@Controller
@RequestMapping("/penilaian-bawahan")
class SigningController {

    private final TeamList team;
    private final SignTogether signTogether;
    private final CurrentActor currentActor;
    private final Clock clock;

    SigningController(TeamList team, SignTogether signTogether, CurrentActor currentActor, Clock clock) {
        this.team = team;
        this.signTogether = signTogether;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping("/tinjau")
    String review(@RequestParam UUID periode, Model model) {
        List<TeamRow> rows = team.of(currentActor.get().employeeId(), periode, LocalDate.now(clock));
        model.addAttribute("period", periode);
        model.addAttribute("rows", rows);
        model.addAttribute("ready", rows.stream().filter(TeamRow::ready).toList());
        model.addAttribute(
                "waiting",
                rows.stream().filter(row -> !row.ready() && !row.signed()).toList());
        model.addAttribute("signed", rows.stream().filter(TeamRow::signed).toList());
        return "appraisal/rating/review";
    }

    /** Each row is signed as it stood on the page; the page that follows names those that were not, and why. */
    @PostMapping("/tanda-tangan")
    String sign(
            @RequestParam UUID periode,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes redirect) {
        Typed typed = Typed.of(parameters);
        Map<UUID, Integer> chosen = new LinkedHashMap<>();
        parameters.getOrDefault("orang", List.of()).stream()
                .map(Typed::id)
                .filter(Objects::nonNull)
                .forEach(id -> chosen.put(id, typed.version(id)));
        SignTogether.Outcome outcome = signTogether.sign(periode, chosen);
        if (outcome != null && !outcome.finished()) {
            return "redirect:/penilaian-bawahan/tanda-tangan/" + outcome.batch();
        }
        if (outcome == null || outcome.refused().isEmpty()) {
            redirect.addFlashAttribute("notice", "rating.signed");
            redirect.addFlashAttribute("noticeArgs", new Object[] {outcome == null ? 0 : outcome.signed()});
        } else {
            redirect.addFlashAttribute("refused", outcome.refused());
            redirect.addFlashAttribute("signedNow", outcome.signed());
        }
        return "redirect:/penilaian-bawahan/tinjau?periode=" + periode;
    }
}
