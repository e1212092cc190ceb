package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.ProposeForCalibration;
import id.mumpuni.appraisal.process.TakeProposalBack;
import id.mumpuni.appraisal.process.Typed;
import id.mumpuni.shared.Forms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an appraiser hands to the calibration table, and takes back from it. */
@Controller
@RequestMapping("/penilaian-bawahan")
class ProposalController {

    private final TeamList team;
    private final ProposeTeam proposeTeam;
    private final ProposeForCalibration propose;
    private final TakeProposalBack takeBack;
    private final Viewer viewer;

    ProposalController(
            TeamList team,
            ProposeTeam proposeTeam,
            ProposeForCalibration propose,
            TakeProposalBack takeBack,
            Viewer viewer) {
        this.team = team;
        this.proposeTeam = proposeTeam;
        this.propose = propose;
        this.takeBack = takeBack;
        this.viewer = viewer;
    }

    @GetMapping("/kalibrasi")
    String list(@RequestParam UUID periode, Model model) {
        TeamList.Period period = team.periods(viewer.id()).stream()
                .filter(one -> one.id().equals(periode) && one.calibrated())
                .findFirst()
                .orElse(null);
        if (period == null) {
            return "redirect:/penilaian-bawahan";
        }
        List<TeamRow> rows = team.of(viewer.id(), periode, viewer.today());
        model.addAttribute("period", period);
        model.addAttribute("rows", rows);
        model.addAttribute("ready", rows.stream().filter(TeamRow::proposable).toList());
        model.addAttribute("given", rows.stream().filter(TeamRow::atTable).toList());
        model.addAttribute(
                "incomplete",
                rows.stream()
                        .filter(row -> !row.signed() && !row.atTable() && !row.proposable() && row.gap() != null)
                        .toList());
        return "appraisal/rating/proposal";
    }

    /** Each row is handed over as it stood on the page; the page that follows names those that were not, and why. */
    @PostMapping("/kalibrasi")
    String propose(
            @RequestParam UUID periode,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes redirect) {
        Typed typed = Typed.of(parameters);
        Map<UUID, Integer> chosen = new LinkedHashMap<>();
        parameters.getOrDefault("orang", List.of()).stream()
                .map(Typed::id)
                .filter(Objects::nonNull)
                .forEach(id -> chosen.put(id, typed.version(id)));
        ProposeTeam.Outcome outcome = proposeTeam.propose(chosen);
        if (outcome.refused().isEmpty()) {
            redirect.addFlashAttribute("notice", "calibration.proposed-now");
            redirect.addFlashAttribute("noticeArgs", new Object[] {outcome.proposed()});
        } else {
            redirect.addFlashAttribute("refused", outcome.refused());
            redirect.addFlashAttribute("proposedNow", outcome.proposed());
        }
        return "redirect:/penilaian-bawahan/kalibrasi?periode=" + periode;
    }

    @AppraisalPolicy.MayRate
    @PostMapping("/{id}/pengajuan-kalibrasi")
    String propose(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
        return Forms.settle(
                "/penilaian-bawahan/" + id, redirect, "calibration.proposed-one", () -> propose.propose(id, version));
    }

    @AppraisalPolicy.MayRate
    @PostMapping("/{id}/penarikan-kalibrasi")
    String takeBack(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle(
                "/penilaian-bawahan/" + id, redirect, "calibration.taken-back", () -> takeBack.takeBack(id));
    }
}
