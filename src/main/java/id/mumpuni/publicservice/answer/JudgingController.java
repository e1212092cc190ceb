package id.mumpuni.publicservice.answer;

import static java.util.Objects.requireNonNull;

import id.mumpuni.publicservice.VoiceNature;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One voice, and what is decided about it. */
@Controller
@RequestMapping("/suara-masyarakat/{id}")
class JudgingController {

    private static final String PAGE = "publicservice/voice";

    private final VoiceList voices;
    private final JudgeVoice judgeVoice;

    JudgingController(VoiceList voices, JudgeVoice judgeVoice) {
        this.voices = voices;
        this.judgeVoice = judgeVoice;
    }

    @VoicePolicy.MayModerate
    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        VoiceList.Row voice = voices.get(id);
        model.addAttribute("form", DecisionForm.of(voice));
        fill(voice, model);
        return PAGE;
    }

    @VoicePolicy.MayModerate
    @PostMapping("/penerimaan")
    ModelAndView accept(
            @PathVariable UUID id,
            @Validated(DecisionForm.Accepting.class) @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        return settle(
                id,
                errors,
                model,
                redirect,
                () -> judgeVoice.accept(id, requireNonNull(form.nature()), form.version()));
    }

    @VoicePolicy.MayModerate
    @PostMapping("/penyembunyian")
    ModelAndView hide(
            @PathVariable UUID id,
            @Validated(DecisionForm.Hiding.class) @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        return settle(
                id,
                errors,
                model,
                redirect,
                () -> judgeVoice.hide(id, requireNonNull(form.reason()).strip(), form.version()));
    }

    @VoicePolicy.MayModerate
    @PostMapping("/tanggapan-dibaca")
    ModelAndView read(
            @PathVariable UUID id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        return settle(id, errors, model, redirect, () -> judgeVoice.readReply(id, form.version()));
    }

    private ModelAndView settle(
            UUID id, BindingResult errors, Model model, RedirectAttributes redirect, Runnable decision) {
        if (!errors.hasErrors()) {
            try {
                decision.run();
                redirect.addFlashAttribute("notice", "publicservice.voice.saved");
                return new ModelAndView("redirect:/suara-masyarakat/" + id);
            } catch (RuleViolation violation) {
                errors.reject(violation.code());
            }
        }
        fill(voices.get(id), model);
        return Forms.invalid(PAGE, model.asMap());
    }

    private static void fill(VoiceList.Row voice, Model model) {
        model.addAttribute("voice", voice);
        model.addAttribute("natures", VoiceNature.values());
    }
}
