package id.mumpuni.dialogue.meeting;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import java.time.Clock;
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

/** A meeting that was called is put off, or moved to another place. */
@Controller
@RequestMapping("/rapat/{id}/jadwal")
class MoveController {

    private static final String FORM = "dialogue/meeting/move";

    private final MeetingPages pages;
    private final MoveMeeting moveMeeting;
    private final Clock clock;

    MoveController(MeetingPages pages, MoveMeeting moveMeeting, Clock clock) {
        this.pages = pages;
        this.moveMeeting = moveMeeting;
        this.clock = clock;
    }

    @MeetingPolicy.MayRun
    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        MeetingPages.Head head = pages.head(id);
        if (head.status() != MeetingStatus.CALLED) {
            return "redirect:/rapat/" + id;
        }
        model.addAttribute("head", head);
        model.addAttribute("form", MoveForm.of(head, clock.getZone()));
        return FORM;
    }

    @MeetingPolicy.MayRun
    @PostMapping
    ModelAndView move(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        form.check(clock, errors);
        if (!errors.hasErrors()) {
            try {
                moveMeeting.move(
                        id, form.start(clock.getZone()), CallForm.filled(form.place()), CallForm.filled(form.link()));
                redirect.addFlashAttribute("notice", "dialogue.meeting.moved");
                return new ModelAndView("redirect:/rapat/" + id);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        model.addAttribute("head", pages.head(id));
        return Forms.invalid(FORM, model.asMap());
    }
}
