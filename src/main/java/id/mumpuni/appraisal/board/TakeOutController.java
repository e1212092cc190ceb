package id.mumpuni.appraisal.board;

import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.TakeOutOfPeriod;
import id.mumpuni.appraisal.process.TakenOutKind;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody who is not to be appraised in a period after all, for instance because they left. */
@Controller
@RequestMapping("/papan/pegawai/{id}/pengecualian")
class TakeOutController {

    private final Places places;
    private final TakeOutOfPeriod takeOutOfPeriod;

    TakeOutController(Places places, TakeOutOfPeriod takeOutOfPeriod) {
        this.places = places;
        this.takeOutOfPeriod = takeOutOfPeriod;
    }

    @AppraisalPolicy.MayTakeOut
    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("one", places.of(id));
        model.addAttribute("kinds", TakenOutKind.values());
        return "appraisal/board/take-out";
    }

    @AppraisalPolicy.MayTakeOut
    @PostMapping
    String takeOut(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable TakenOutKind jenis,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes redirect) {
        try {
            takeOutOfPeriod.takeOut(id, jenis == null ? TakenOutKind.OTHER : jenis, alasan);
            redirect.addFlashAttribute("notice", "board.take-out.done");
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
        }
        return here(id);
    }

    @AppraisalPolicy.MayTakeOut
    @PostMapping("/pembatalan")
    String putBack(@PathVariable UUID id, RedirectAttributes redirect) {
        takeOutOfPeriod.putBack(id);
        redirect.addFlashAttribute("notice", "board.take-out.undone");
        return here(id);
    }

    private static String here(UUID id) {
        return "redirect:/papan/pegawai/" + id + "/pengecualian";
    }
}
