package id.mumpuni.appraisal.self;

import id.mumpuni.appraisal.process.AppraisalPolicy;
import id.mumpuni.appraisal.process.OwnAppraisals;
import id.mumpuni.appraisal.process.SubmitSelfAssessment;
import id.mumpuni.appraisal.process.Typed;
import id.mumpuni.appraisal.process.WithdrawSelfAssessment;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
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

    private static final String HERE = "redirect:/penilaian-diri/";

    private final OwnAppraisals own;
    private final SelfAssessmentPage page;
    private final SaveSelfAssessment save;
    private final SubmitSelfAssessment submit;
    private final WithdrawSelfAssessment withdraw;
    private final CurrentActor currentActor;

    SelfAssessmentController(
            OwnAppraisals own,
            SelfAssessmentPage page,
            SaveSelfAssessment save,
            SubmitSelfAssessment submit,
            WithdrawSelfAssessment withdraw,
            CurrentActor currentActor) {
        this.own = own;
        this.page = page;
        this.save = save;
        this.submit = submit;
        this.withdraw = withdraw;
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
        page.show(id, model);
        return SelfAssessmentPage.VIEW;
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
        save.save(id, Typed.of(parameters));
        if (autosave != null) {
            page.show(id, model);
            return SelfAssessmentPage.VIEW + " :: progress";
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
        save.save(id, Typed.of(parameters));
        try {
            submit.submit(id);
        } catch (RuleViolation violation) {
            page.show(id, model);
            model.addAttribute("violation", violation);
            return Forms.invalid(SelfAssessmentPage.VIEW, model.asMap());
        }
        redirect.addFlashAttribute("notice", "self.submitted");
        return new ModelAndView(HERE + id);
    }

    @AppraisalPolicy.MayWithdraw
    @PostMapping("/{id}/penarikan")
    String withdraw(@PathVariable UUID id, RedirectAttributes redirect) {
        withdraw.withdraw(id);
        redirect.addFlashAttribute("notice", "self.withdrawn");
        return HERE + id;
    }
}
