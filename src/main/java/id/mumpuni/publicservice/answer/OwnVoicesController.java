package id.mumpuni.publicservice.answer;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.publicservice.survey.SurveyFloor;
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

/** What the public said of the reader, and the reader's answer to it. */
@Controller
@RequestMapping("/suara-tentang-saya")
class OwnVoicesController {

    private static final String PAGE = "publicservice/own";

    private final VoicesOfPerson voices;
    private final ReplyToVoice replyToVoice;
    private final SurveyFloor floor;
    private final CurrentActor currentActor;

    OwnVoicesController(
            VoicesOfPerson voices, ReplyToVoice replyToVoice, SurveyFloor floor, CurrentActor currentActor) {
        this.voices = voices;
        this.replyToVoice = replyToVoice;
        this.floor = floor;
        this.currentActor = currentActor;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", new ReplyForm(null, null));
        fill(model);
        return PAGE;
    }

    @VoicePolicy.MayReply
    @PostMapping("/{id}/tanggapan")
    ModelAndView reply(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReplyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                replyToVoice.reply(id, requireNonNull(form.reply()).strip(), form.version());
                redirect.addFlashAttribute("notice", "publicservice.own.replied");
                return new ModelAndView("redirect:/suara-tentang-saya");
            } catch (RuleViolation violation) {
                errors.rejectValue("reply", violation.code());
            }
        }
        model.addAttribute("replying", id);
        fill(model);
        return Forms.invalid(PAGE, model.asMap());
    }

    private void fill(Model model) {
        UUID person = currentActor.get().employeeId();
        model.addAttribute("blocks", voices.blocks(person));
        model.addAttribute("voices", voices.told(person));
        model.addAttribute("fewest", floor.get().answers());
        model.addAttribute("longest", ReplyForm.LONGEST);
    }
}
