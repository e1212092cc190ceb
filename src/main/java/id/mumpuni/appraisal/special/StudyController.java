package id.mumpuni.appraisal.special;

import id.mumpuni.appraisal.PerformanceRating;
import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.NoteStudy;
import id.mumpuni.appraisal.rules.StudyOutcome;
import id.mumpuni.appraisal.rules.StudyRating;
import id.mumpuni.shared.Forms;
import id.mumpuni.workplans.AcademicGuidance;
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

/** The studies of somebody on study leave, as the appraiser notes them beside the regulation's guidance. */
@Controller
@RequestMapping("/penilaian-bawahan/{id}/tugas-belajar")
class StudyController {

    private final Specials specials;
    private final NoteStudy noteStudy;
    private final AppraisalPolicy policy;

    StudyController(Specials specials, NoteStudy noteStudy, AppraisalPolicy policy) {
        this.specials = specials;
        this.noteStudy = noteStudy;
        this.policy = policy;
    }

    @AppraisalPolicy.MayViewJudgement
    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("special", specials.of(id));
        model.addAttribute("guidance", AcademicGuidance.ALL);
        model.addAttribute("outcomes", StudyOutcome.values());
        model.addAttribute("choices", StudyRating.CHOICES);
        model.addAttribute("may", policy.on(id));
        return "appraisal/special/study";
    }

    @AppraisalPolicy.MayRate
    @PostMapping
    String note(
            @PathVariable UUID id,
            @RequestParam StudyOutcome outcome,
            @RequestParam(required = false) @Nullable String ground,
            @RequestParam(required = false) @Nullable PerformanceRating rating,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("typedGround", ground);
        return Forms.settle(
                "/penilaian-bawahan/" + id + "/tugas-belajar",
                redirect,
                "study.noted",
                () -> noteStudy.note(id, outcome, ground, rating));
    }
}
