package id.mumpuni.dialogue.meeting;

import id.mumpuni.people.Identities;
import id.mumpuni.shared.Forms;
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

/** Calling a dialogue with one person. */
@Controller
@RequestMapping("/rapat/pegawai/{id}/baru")
class DialogueCallController {

    private final CallMeeting callMeeting;
    private final CallAnswer answer;
    private final Identities identities;
    private final Clock clock;

    DialogueCallController(CallMeeting callMeeting, CallAnswer answer, Identities identities, Clock clock) {
        this.callMeeting = callMeeting;
        this.answer = answer;
        this.identities = identities;
        this.clock = clock;
    }

    @MeetingPolicy.MayTalk
    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        show(id, model);
        model.addAttribute("form", CallForm.blank(null));
        return CallAnswer.FORM;
    }

    @MeetingPolicy.MayTalk
    @PostMapping
    ModelAndView call(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CallForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        show(id, model);
        return answer.to(form, errors, model, redirect, call -> callMeeting.dialogue(id, call));
    }

    private void show(UUID id, Model model) {
        model.addAttribute("about", identities.on(id, LocalDate.now(clock)).fullName());
    }
}
