package id.mumpuni.appraisal.period;

import id.mumpuni.appraisal.opening.OpeningProgress;
import id.mumpuni.shared.Forms;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How far the opening of a period is, and the way back. */
@Controller
class OpeningController {

    private final OpeningProgress progress;
    private final StopOpening stopOpening;

    OpeningController(OpeningProgress progress, StopOpening stopOpening) {
        this.progress = progress;
        this.stopOpening = stopOpening;
    }

    /** Asks itself again each second; at the end it is the period's own page, or the list if there is none any more. */
    @PeriodPolicy.MayOpen
    @GetMapping("/periode/{id}/pembukaan")
    String show(@PathVariable UUID id, Model model) {
        OpeningProgress.Progress state = progress.of(id);
        if (state == null) {
            return "redirect:/periode";
        }
        model.addAttribute("id", id);
        model.addAttribute("progress", state);
        return "appraisal/period/opening";
    }

    @PeriodPolicy.MayOpen
    @PostMapping("/periode/{id}/pembatalan")
    String stop(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle(
                "/periode/" + id + "/pembukaan", redirect, "period.opening.stopped", () -> stopOpening.stop(id));
    }
}
