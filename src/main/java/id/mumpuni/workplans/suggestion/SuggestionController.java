package id.mumpuni.workplans.suggestion;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.ResultKind;
import id.mumpuni.workplans.access.PlanPolicy;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The answers to what is suggested for a plan. */
@Controller
@RequestMapping("/skp/{id}/usulan/{itemId}")
class SuggestionController {

    private final TakeSuggestion takeSuggestion;
    private final TakeAnnex takeAnnex;
    private final SkipSuggestion skipSuggestion;

    SuggestionController(TakeSuggestion takeSuggestion, TakeAnnex takeAnnex, SkipSuggestion skipSuggestion) {
        this.takeSuggestion = takeSuggestion;
        this.takeAnnex = takeAnnex;
        this.skipSuggestion = skipSuggestion;
    }

    @PlanPolicy.MayWrite
    @PostMapping("/pemakaian")
    String take(
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @RequestParam Source sumber,
            @RequestParam(required = false) @Nullable ResultKind jenis,
            RedirectAttributes redirect) {
        try {
            if (sumber == Source.ANNEX) {
                takeAnnex.take(id, itemId);
                redirect.addFlashAttribute("notice", "suggestion.taken.annex");
                return "redirect:/skp/" + id + "#lampiran";
            }
            UUID result = takeSuggestion.take(id, sumber, itemId, jenis);
            redirect.addFlashAttribute("notice", "suggestion.taken");
            return "redirect:/skp/" + id + "#r-" + result;
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
            return "redirect:/skp/" + id;
        }
    }

    @PlanPolicy.MayWrite
    @PostMapping("/pelewatan")
    String skip(
            @PathVariable UUID id,
            @PathVariable UUID itemId,
            @RequestParam Source sumber,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return Forms.settle(
                "/skp/" + id + "#usulan",
                redirect,
                sumber == Source.CELL ? "suggestion.refused" : "suggestion.skipped",
                () -> skipSuggestion.skip(id, sumber, itemId, reason));
    }
}
