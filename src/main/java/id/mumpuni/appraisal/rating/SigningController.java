package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.process.SignAppraisal;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
        model.addAttribute("ready", rows.stream().filter(TeamRow::ready).toList());
        model.addAttribute(
                "waiting",
                rows.stream().filter(row -> !row.ready() && !row.signed()).toList());
        model.addAttribute("signed", rows.stream().filter(TeamRow::signed).toList());
        return "appraisal/rating/review";
    }

    @PostMapping("/tanda-tangan")
    String sign(
            @RequestParam UUID periode,
            @RequestParam(defaultValue = "") List<UUID> orang,
            RedirectAttributes redirect) {
        int signed = 0;
        for (UUID id : orang) {
            if (signs(id)) {
                signed++;
            }
        }
        redirect.addFlashAttribute("notice", signed == orang.size() ? "rating.signed" : "rating.partly-signed");
        redirect.addFlashAttribute("noticeArgs", new Object[] {signed, orang.size() - signed});
        return "redirect:/penilaian-bawahan/tinjau?periode=" + periode;
    }

    private boolean signs(UUID id) {
        try {
            signAppraisal.sign(id);
            return true;
        } catch (RuleViolation | AccessDeniedException | OptimisticLockingFailureException notNow) {
            return false;
        }
    }
}
