package id.mumpuni.dialogue.feedback;

import static java.util.Objects.requireNonNull;

import id.mumpuni.dialogue.Headway;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the giver still does with a piece of feedback: correct it, say what follows. */
@Controller
@RequestMapping("/umpan-balik/{id}")
class NoteController {

    private static final String CORRECTION = "dialogue/feedback/correction";

    private final FeedbackPages pages;
    private final FeedbackDetail detail;
    private final FeedbackPolicy policy;
    private final CorrectFeedback correctFeedback;
    private final DecideFollowUp decideFollowUp;

    NoteController(
            FeedbackPages pages,
            FeedbackDetail detail,
            FeedbackPolicy policy,
            CorrectFeedback correctFeedback,
            DecideFollowUp decideFollowUp) {
        this.pages = pages;
        this.detail = detail;
        this.policy = policy;
        this.correctFeedback = correctFeedback;
        this.decideFollowUp = decideFollowUp;
    }

    @FeedbackPolicy.MayCorrect
    @GetMapping("/koreksi")
    String correction(@PathVariable UUID id, Model model) {
        FeedbackPages.Note note = show(id, model);
        model.addAttribute("form", new CorrectionForm(note.text(), note.progress(), note.versions()));
        return CORRECTION;
    }

    @FeedbackPolicy.MayCorrect
    @PostMapping("/koreksi")
    ModelAndView correct(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        FeedbackPages.Note note = show(id, model);
        FeedbackForm.checkText(form.text(), errors);
        if (note.progress() != null && form.progress() == null) {
            errors.rejectValue("progress", "dialogue.feedback.no-progress");
        }
        if (errors.hasErrors()) {
            return Forms.invalid(CORRECTION, model.asMap());
        }
        Headway progress = note.progress() == null ? null : form.progress();
        correctFeedback.correct(id, requireNonNull(form.text()).strip(), progress, requireNonNull(form.version()));
        redirect.addFlashAttribute("notice", "dialogue.feedback.corrected");
        return new ModelAndView("redirect:/umpan-balik/" + id);
    }

    @FeedbackPolicy.MayFollowUp
    @PostMapping("/tindak-lanjut")
    ModelAndView decide(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") FollowUpForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                decideFollowUp.decide(
                        id,
                        requireNonNull(form.kind()),
                        requireNonNull(form.note()).strip());
                redirect.addFlashAttribute("notice", "dialogue.follow-up.saved");
                return new ModelAndView("redirect:/umpan-balik/" + id);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        detail.show(id, policy.on(id), model);
        return Forms.invalid("dialogue/feedback/note", model.asMap());
    }

    private FeedbackPages.Note show(UUID id, Model model) {
        FeedbackPages.Note note = pages.note(id);
        model.addAttribute("note", note);
        model.addAttribute("headways", Headway.values());
        return note;
    }
}
