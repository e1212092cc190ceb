package id.mumpuni.dialogue.guidance;

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

/** One guidance: read, its plan looked at, its steps ended. */
@Controller
@RequestMapping("/bimbingan/{id}")
class GuidanceStepsController {

    private final GuidancePages pages;
    private final GuidanceLines lines;
    private final GuidancePolicy policy;
    private final WriteGuidance writeGuidance;

    GuidanceStepsController(
            GuidancePages pages, GuidanceLines lines, GuidancePolicy policy, WriteGuidance writeGuidance) {
        this.pages = pages;
        this.lines = lines;
        this.policy = policy;
        this.writeGuidance = writeGuidance;
    }

    @GuidancePolicy.MayView
    @GetMapping
    String read(@PathVariable UUID id, Model model) {
        GuidancePages.Head head = pages.head(id);
        GuidancePermissions may = policy.on(id);
        model.addAttribute("head", head);
        model.addAttribute("lines", lines.of(id));
        model.addAttribute("sections", Section.of(head.kind()));
        model.addAttribute("may", may);
        model.addAttribute("review", may.mayReadRating() ? pages.review(id) : null);
        model.addAttribute("opinion", may.mayReadJudgement() ? pages.opinion(id) : null);
        return "dialogue/guidance/show";
    }

    @GuidancePolicy.MayPlan
    @GetMapping("/rencana")
    String plan(@PathVariable UUID id, Model model) {
        GuidancePages.Head head = pages.head(id);
        model.addAttribute(
                "form",
                new GuidanceForm(
                        head.kind(), head.guideId(), head.reason(), head.plannedOn(), head.place(), head.version()));
        model.addAttribute("head", head);
        model.addAttribute("kinds", GuidanceKind.values());
        model.addAttribute("action", "/bimbingan/" + id + "/rencana");
        return "dialogue/guidance/plan";
    }

    @GuidancePolicy.MayTakePart
    @PostMapping("/langkah/{lineId}")
    String finish(
            @PathVariable UUID id,
            @PathVariable UUID lineId,
            @RequestParam(defaultValue = "") String outcome,
            RedirectAttributes redirect) {
        try {
            writeGuidance.finish(id, lineId, outcome);
            redirect.addFlashAttribute("notice", "dialogue.guidance.step-done");
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
        }
        return "redirect:/bimbingan/" + id;
    }
}
