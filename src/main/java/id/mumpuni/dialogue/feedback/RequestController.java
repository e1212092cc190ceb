package id.mumpuni.dialogue.feedback;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.CoreValue;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for feedback, and saying no to such a request; answering it is giving feedback. */
@Controller
@RequestMapping("/umpan-balik/permintaan")
class RequestController {

    private static final String FORM = "dialogue/feedback/request";
    private static final String DECLINE = "dialogue/feedback/decline";

    private final FeedbackPages pages;
    private final Subjects subjects;
    private final AskForFeedback askForFeedback;
    private final DeclineRequest declineRequest;
    private final CurrentActor currentActor;

    RequestController(
            FeedbackPages pages,
            Subjects subjects,
            AskForFeedback askForFeedback,
            DeclineRequest declineRequest,
            CurrentActor currentActor) {
        this.pages = pages;
        this.subjects = subjects;
        this.askForFeedback = askForFeedback;
        this.declineRequest = declineRequest;
        this.currentActor = currentActor;
    }

    @GetMapping
    String form(Model model) {
        show(model);
        model.addAttribute("form", new RequestForm(null, null, null));
        return FORM;
    }

    @PostMapping
    ModelAndView ask(
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                askForFeedback.ask(requireNonNull(form.asked()), form.what());
                redirect.addFlashAttribute("notice", "dialogue.request.sent");
                return new ModelAndView("redirect:/umpan-balik/permintaan");
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        show(model);
        return Forms.invalid(FORM, model.asMap());
    }

    @FeedbackPolicy.MayAnswer
    @GetMapping("/{id}/penolakan")
    String decline(@PathVariable UUID id, Model model) {
        model.addAttribute("request", pages.request(id));
        return DECLINE;
    }

    @FeedbackPolicy.MayAnswer
    @PostMapping("/{id}/penolakan")
    ModelAndView decline(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect) {
        try {
            declineRequest.decline(id, reason);
            redirect.addFlashAttribute("notice", "dialogue.request.declined");
            return new ModelAndView("redirect:/umpan-balik");
        } catch (RuleViolation violation) {
            model.addAttribute("request", pages.request(id));
            model.addAttribute("problem", violation.code());
            model.addAttribute("reason", reason);
            return Forms.invalid(DECLINE, model.asMap());
        }
    }

    private void show(Model model) {
        UUID me = currentActor.get().employeeId();
        model.addAttribute("requests", pages.askedBy(me));
        model.addAttribute("results", subjects.results(me));
        model.addAttribute("values", CoreValue.values());
    }
}
