package id.mumpuni.dialogue.feedback;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.CoreValue;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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

/** Feedback of citizens, partner agencies, lecturers: written down by the leader. */
@Controller
@RequestMapping("/umpan-balik/pegawai/{id}/pihak-lain")
class PartyController {

    private static final String FORM = "dialogue/feedback/party";

    private final RecordFeedback recordFeedback;
    private final FeedbackDetail detail;
    private final Subjects subjects;
    private final Clock clock;

    PartyController(RecordFeedback recordFeedback, FeedbackDetail detail, Subjects subjects, Clock clock) {
        this.recordFeedback = recordFeedback;
        this.detail = detail;
        this.subjects = subjects;
        this.clock = clock;
    }

    @FeedbackPolicy.MayRecord
    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        model.addAttribute("form", PartyForm.blank(LocalDate.now(clock)));
        return show(id, model);
    }

    @FeedbackPolicy.MayRecord
    @PostMapping
    ModelAndView record(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PartyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        form.check(LocalDate.now(clock), errors);
        if (!errors.hasErrors()) {
            try {
                UUID feedback = recordFeedback.record(id, form.party(), form.written());
                redirect.addFlashAttribute("notice", "dialogue.feedback.saved");
                return new ModelAndView("redirect:/umpan-balik/" + feedback);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        return Forms.invalid(show(id, model), model.asMap());
    }

    private String show(UUID id, Model model) {
        model.addAttribute("person", detail.person(id));
        model.addAttribute("results", subjects.results(id));
        model.addAttribute("values", CoreValue.values());
        model.addAttribute("manners", Manner.values());
        return FORM;
    }
}
