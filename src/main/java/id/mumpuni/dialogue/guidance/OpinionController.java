package id.mumpuni.dialogue.guidance;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the person thinks of the guidance. */
@Controller
@RequestMapping("/bimbingan/{id}/tanggapan")
class OpinionController {

    private static final String FORM = "dialogue/guidance/opinion";

    private final GuidancePages pages;
    private final JudgeGuidance judgeGuidance;

    OpinionController(GuidancePages pages, JudgeGuidance judgeGuidance) {
        this.pages = pages;
        this.judgeGuidance = judgeGuidance;
    }

    @GuidancePolicy.MayJudge
    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        model.addAttribute("head", pages.head(id));
        model.addAttribute("answers", List.of());
        return FORM;
    }

    @GuidancePolicy.MayJudge
    @PostMapping
    ModelAndView judge(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> answer,
            Model model,
            RedirectAttributes redirect) {
        try {
            judgeGuidance.judge(id, answer);
            redirect.addFlashAttribute("notice", "dialogue.opinion.saved");
            return new ModelAndView("redirect:/bimbingan/" + id);
        } catch (RuleViolation violation) {
            model.addAttribute("head", pages.head(id));
            model.addAttribute("answers", answer);
            model.addAttribute("problem", violation.code());
            return Forms.invalid(FORM, model.asMap());
        }
    }
}
