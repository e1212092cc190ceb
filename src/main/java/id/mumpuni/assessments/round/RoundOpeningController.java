package id.mumpuni.assessments.round;

import id.mumpuni.assessments.design.RoundOpeningProgress;
import id.mumpuni.assessments.design.RoundOpeningWorker;
import id.mumpuni.assessments.rules.RoundPhase;
import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A look before, the opening, and how far it is. */
@Controller
@RequestMapping("/asesmen/{id}")
class RoundOpeningController {

    private final Rounds rounds;
    private final RoundPreflight preflight;
    private final OpenRound openRound;
    private final RoundOpeningProgress progress;
    private final RoundOpeningWorker worker;

    RoundOpeningController(
            Rounds rounds,
            RoundPreflight preflight,
            OpenRound openRound,
            RoundOpeningProgress progress,
            RoundOpeningWorker worker) {
        this.rounds = rounds;
        this.preflight = preflight;
        this.openRound = openRound;
        this.progress = progress;
        this.worker = worker;
    }

    @PersonnelPolicy.MayManage
    @GetMapping("/pratinjau")
    String look(@PathVariable UUID id, Model model) {
        Round round = rounds.get(id);
        if (round.phase() != RoundPhase.DRAFT) {
            return "redirect:/asesmen/" + id;
        }
        model.addAttribute("round", round);
        model.addAttribute("look", preflight.look(round));
        model.addAttribute("positions", preflight.withoutStandard(id));
        return "assessments/round/preflight";
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/pembukaan")
    String open(@PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
        try {
            openRound.open(id, version);
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
            return "redirect:/asesmen/" + id + "/pratinjau";
        }
        worker.waitFor(id);
        return "redirect:/asesmen/" + id;
    }

    /** Asks itself again each second; at the end it is the round's own page. */
    @RoundAccess.MayRead
    @GetMapping("/pembukaan")
    String progress(@PathVariable UUID id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("progress", progress.of(id));
        return "assessments/round/opening";
    }
}
