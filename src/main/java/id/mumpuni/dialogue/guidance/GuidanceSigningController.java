package id.mumpuni.dialogue.guidance;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The end of a guidance: signatures, the person's opinion, the review of competences. */
@Controller
@RequestMapping("/bimbingan/{id}")
class GuidanceSigningController {

    private final GuidancePages pages;
    private final SignGuidance signGuidance;
    private final PlanGuidance planGuidance;
    private final CloseGuidance closeGuidance;

    GuidanceSigningController(
            GuidancePages pages, SignGuidance signGuidance, PlanGuidance planGuidance, CloseGuidance closeGuidance) {
        this.pages = pages;
        this.signGuidance = signGuidance;
        this.planGuidance = planGuidance;
        this.closeGuidance = closeGuidance;
    }

    @GuidancePolicy.MayTakePart
    @PostMapping("/tanda-tangan")
    String sign(@PathVariable UUID id, RedirectAttributes redirect) {
        return settle(id, redirect, "dialogue.guidance.signed", () -> signGuidance.sign(id));
    }

    @GuidancePolicy.MayTakePart
    @PostMapping("/pengembalian")
    String reopen(@PathVariable UUID id, RedirectAttributes redirect) {
        return settle(id, redirect, "dialogue.guidance.reopened", () -> signGuidance.reopen(id));
    }

    @GuidancePolicy.MayPlan
    @PostMapping("/pembatalan")
    String cancel(@PathVariable UUID id, RedirectAttributes redirect) {
        return settle(id, redirect, "dialogue.guidance.cancelled", () -> planGuidance.cancel(id));
    }

    @GuidancePolicy.MayJudge
    @GetMapping("/tanggapan")
    String opinion(@PathVariable UUID id, Model model) {
        model.addAttribute("head", pages.head(id));
        model.addAttribute("answers", List.of());
        return "dialogue/guidance/opinion";
    }

    @GuidancePolicy.MayJudge
    @PostMapping("/tanggapan")
    ModelAndView judge(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> answer,
            Model model,
            RedirectAttributes redirect) {
        try {
            closeGuidance.judge(id, answer);
            redirect.addFlashAttribute("notice", "dialogue.opinion.saved");
            return new ModelAndView("redirect:/bimbingan/" + id);
        } catch (RuleViolation violation) {
            opinion(id, model);
            model.addAttribute("answers", answer);
            model.addAttribute("problem", violation.code());
            return Forms.invalid("dialogue/guidance/opinion", model.asMap());
        }
    }

    @GuidancePolicy.MayRate
    @GetMapping("/kompetensi")
    String competence(@PathVariable UUID id, Model model) {
        model.addAttribute("head", pages.head(id));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new CompetenceForm(null, null, null, null));
        }
        return "dialogue/guidance/competence";
    }

    @GuidancePolicy.MayRate
    @PostMapping("/kompetensi")
    ModelAndView rate(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CompetenceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                closeGuidance.rate(id, form);
                redirect.addFlashAttribute("notice", "dialogue.competence.saved");
                return new ModelAndView("redirect:/bimbingan/" + id);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        competence(id, model);
        return Forms.invalid("dialogue/guidance/competence", model.asMap());
    }

    private String settle(UUID id, RedirectAttributes redirect, String notice, Runnable decision) {
        try {
            decision.run();
            redirect.addFlashAttribute("notice", notice);
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
        }
        return "redirect:/bimbingan/" + id;
    }
}
