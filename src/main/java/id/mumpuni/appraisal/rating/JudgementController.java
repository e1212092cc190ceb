package id.mumpuni.appraisal.rating;

import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.OwnAppraisals;
import id.mumpuni.appraisal.process.Typed;
import id.mumpuni.shared.Forms;
import id.mumpuni.workplans.CoreValue;
import java.time.Clock;
import java.time.LocalDate;
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

    private static final String VIEW = "appraisal/rating/person";

    private final TeamList team;
    private final JudgementView person;
    private final OwnAppraisals appraisals;
    private final JudgementSteps steps;
    private final AppraisalPolicy policy;
    private final Clock clock;

    JudgementController(
            TeamList team,
            JudgementView person,
            OwnAppraisals appraisals,
            JudgementSteps steps,
            AppraisalPolicy policy,
            Clock clock) {
        this.team = team;
        this.person = person;
        this.appraisals = appraisals;
        this.steps = steps;
        this.policy = policy;
        this.clock = clock;
    }

    @AppraisalPolicy.MayViewJudgement
    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        fill(id, model);
        return VIEW;
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
            fill(id, model);
            // a version that the page did not ask for would hide what another browser changed
            model.addAttribute("rated", rated);
            return "appraisal/rating/saved :: one";
        }
        redirect.addFlashAttribute("notice", "rating.saved");
        return "redirect:/penilaian-bawahan/" + id;
    }

    @AppraisalPolicy.MayRate
    @PostMapping("/tanpa-penilaian-diri")
    String goOn(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle(
                "/penilaian-bawahan/" + id,
                redirect,
                "rating.left.gone-on",
                () -> steps.goOnWithoutSelfAssessment().goOn(id));
    }

    private void fill(UUID id, Model model) {
        model.addAttribute("row", team.get(id, LocalDate.now(clock)));
        model.addAttribute("appraisal", appraisals.get(id));
        JudgementView.Peek peek = person.peek(id);
        model.addAttribute("peek", peek);
        model.addAttribute("record", person.record(id, peek.texts().plan()));
        model.addAttribute("levels", ExpectationLevel.values());
        model.addAttribute("values", CoreValue.values());
        model.addAttribute("may", policy.on(id));
    }
}
