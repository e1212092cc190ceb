package id.mumpuni.appraisal.period;

import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files and links beside the basis of one unit's achievement. */
@Controller
@RequestMapping("/periode/{id}/capaian/{unit}/bukti")
class AchievementProofController {

    private final ProveAchievement proveAchievement;

    AchievementProofController(ProveAchievement proveAchievement) {
        this.proveAchievement = proveAchievement;
    }

    @PeriodPolicy.MayRateOrganisation
    @PostMapping
    String file(
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @RequestParam MultipartFile file,
            RedirectAttributes redirect) {
        return settle(
                id, unit, redirect, "period.organisation.proof.added", () -> proveAchievement.file(id, unit, file));
    }

    @PeriodPolicy.MayRateOrganisation
    @PostMapping("/tautan")
    String link(
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "") String alamat,
            RedirectAttributes redirect) {
        return settle(
                id, unit, redirect, "period.organisation.proof.added", () -> proveAchievement.link(id, unit, alamat));
    }

    @PeriodPolicy.MayRateOrganisation
    @PostMapping("/{evidence}/pelepasan")
    String remove(
            @PathVariable UUID id, @PathVariable UUID unit, @PathVariable UUID evidence, RedirectAttributes redirect) {
        return settle(
                id,
                unit,
                redirect,
                "period.organisation.proof.removed",
                () -> proveAchievement.remove(id, unit, evidence));
    }

    /** What is wrong with a file has arguments of its own. */
    private static String settle(UUID id, UUID unit, RedirectAttributes redirect, String notice, Runnable step) {
        try {
            step.run();
            redirect.addFlashAttribute("notice", notice);
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
            redirect.addFlashAttribute("problemArgs", violation.arguments());
        }
        return "redirect:/periode/" + id + "/capaian/" + unit + "#bukti";
    }
}
