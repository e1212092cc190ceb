package id.mumpuni.appraisal.self;

import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.OwnAppraisals;
import id.mumpuni.appraisal.process.SelfAssessmentProgress;
import id.mumpuni.appraisal.process.SelfView;
import id.mumpuni.appraisal.process.Typed;
import id.mumpuni.appraisal.rules.ExpectationLevel;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.CoreValue;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/penilaian-diri")
class SelfAssessmentController {

    private static final String VIEW = "appraisal/self/form";
    private static final String HERE = "redirect:/penilaian-diri/";

    private final OwnAppraisals own;
    private final SelfView selfView;
    private final SelfAssessmentSteps steps;
    private final AppraisalPolicy policy;
    private final CurrentActor currentActor;

    SelfAssessmentController(
            OwnAppraisals own,
            SelfView selfView,
            SelfAssessmentSteps steps,
            AppraisalPolicy policy,
            CurrentActor currentActor) {
        this.own = own;
        this.selfView = selfView;
        this.steps = steps;
        this.policy = policy;
        this.currentActor = currentActor;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("appraisals", own.of(currentActor.get().employeeId()));
        return "appraisal/self/list";
    }

    @AppraisalPolicy.MayView
    @GetMapping("/{id}")
    String form(@PathVariable UUID id, Model model) {
        fill(id, model);
        return VIEW;
    }

    /** With the header the page saved by itself and wants the progress back; otherwise it is the button. */
    @AppraisalPolicy.MayFill
    @PostMapping("/{id}/isian")
    String save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "X-Autosave", required = false) @Nullable String autosave,
            Model model,
            RedirectAttributes redirect) {
        steps.save().save(id, Typed.of(parameters));
        if (autosave != null) {
            fill(id, model);
            return VIEW + " :: progress";
        }
        redirect.addFlashAttribute("notice", "self.saved");
        return HERE + id;
    }

    @AppraisalPolicy.MayFill
    @PostMapping("/{id}/pengiriman")
    ModelAndView submit(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            RedirectAttributes redirect) {
        steps.save().save(id, Typed.of(parameters));
        try {
            steps.submit().submit(id);
        } catch (RuleViolation violation) {
            fill(id, model);
            model.addAttribute("violation", violation);
            return Forms.invalid(VIEW, model.asMap());
        }
        redirect.addFlashAttribute("notice", "self.submitted");
        return new ModelAndView(HERE + id);
    }

    @AppraisalPolicy.MayWithdraw
    @PostMapping("/{id}/penarikan")
    String withdraw(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle(
                "/penilaian-diri/" + id,
                redirect,
                "self.withdrawn",
                () -> steps.withdraw().withdraw(id));
    }

    private void fill(UUID id, Model model) {
        SelfView.Texts texts = selfView.of(id);
        model.addAttribute("appraisal", own.get(id));
        model.addAttribute("texts", texts);
        model.addAttribute("progress", SelfAssessmentProgress.of(texts));
        model.addAttribute("values", CoreValue.values());
        model.addAttribute("levels", ExpectationLevel.values());
        model.addAttribute("recorded", steps.recorded().of(id));
        model.addAttribute("may", policy.on(id));
    }
}
