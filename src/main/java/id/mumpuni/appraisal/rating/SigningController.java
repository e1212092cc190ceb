package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.process.SignAppraisal;
import id.mumpuni.appraisal.process.Typed;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
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
    private final SignAppraisal signAppraisal;
    private final CurrentActor currentActor;
    private final Clock clock;

    SigningController(TeamList team, SignAppraisal signAppraisal, CurrentActor currentActor, Clock clock) {
        this.team = team;
        this.signAppraisal = signAppraisal;
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
        Map<UUID, String> refused = new LinkedHashMap<>();
        List<UUID> chosen = parameters.getOrDefault("orang", List.of()).stream()
                .map(Typed::id)
                .filter(Objects::nonNull)
                .toList();
        for (UUID id : chosen) {
            String why = refusal(id, typed.version(id));
            if (why != null) {
                refused.put(id, why);
            }
        }
        if (refused.isEmpty()) {
            redirect.addFlashAttribute("notice", "rating.signed");
            redirect.addFlashAttribute("noticeArgs", new Object[] {chosen.size()});
        } else {
            redirect.addFlashAttribute("refused", refused);
            redirect.addFlashAttribute("signedNow", chosen.size() - refused.size());
        }
        return "redirect:/penilaian-bawahan/tinjau?periode=" + periode;
    }

    /** The message key of what stands against it; null if it is signed now. */
    private @Nullable String refusal(UUID id, int version) {
        try {
            signAppraisal.sign(id, version);
            return null;
        } catch (Stale | OptimisticLockingFailureException changedMeanwhile) {
            return "rating.refused.changed";
        } catch (AccessDeniedException noLonger) {
            return "rating.refused.not-yours";
        } catch (RuleViolation violation) {
            return violation.code();
        }
    }
}
