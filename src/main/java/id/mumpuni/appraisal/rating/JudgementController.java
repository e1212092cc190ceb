package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.YearTrends;
import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person of the team: the self-assessment with room for feedback beside it. */
@Controller
@RequestMapping("/penilaian-bawahan/{id}")
class JudgementController {

    private final JudgementPage page;
    private final JudgementSteps steps;
    private final YearTrends trends;

    JudgementController(JudgementPage page, JudgementSteps steps, YearTrends trends) {
        this.page = page;
        this.steps = steps;
        this.trends = trends;
    }

    @AppraisalPolicy.MayViewJudgement
    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        page.show(id, model);
        model.addAttribute("trend", trends.of(id));
        return JudgementPage.VIEW;
    }

    @AppraisalPolicy.MayRate
    @PostMapping("/isian")
    String save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "X-Autosave", required = false) @Nullable String autosave,
            Model model,
            RedirectAttributes redirect) {
        Typed typed = Typed.of(parameters);
        boolean rated = steps.save(id, typed);
        if (autosave != null) {
            page.show(id, model);
            // a version that the page did not ask for would hide what another browser changed
            model.addAttribute("rated", rated);
            return "appraisal/rating/saved :: one";
        }
        redirect.addFlashAttribute("notice", "rating.saved");
        return "redirect:/penilaian-bawahan/" + id;
    }
}
