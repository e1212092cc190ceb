package id.mumpuni.assessments.rating;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import java.util.Map;
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

/** One form: the promise, the questions in sittings, the look through, sent and taken back. */
@Controller
@RequestMapping("/penilaian-360/{id}")
class RaterFormController {

    private static final String HERE = "/penilaian-360/";

    private final RaterFormPage page;
    private final AnswerQuestions answerQuestions;
    private final SubmitForm submitForm;

    RaterFormController(RaterFormPage page, AnswerQuestions answerQuestions, SubmitForm submitForm) {
        this.page = page;
        this.answerQuestions = answerQuestions;
        this.submitForm = submitForm;
    }

    @FormPolicy.MayRead
    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer bagian, Model model) {
        return bagian == null ? page.promise(id, model) : page.sitting(id, bagian, Map.of(), model);
    }

    @FormPolicy.MayRead
    @GetMapping("/ringkasan")
    String summary(@PathVariable UUID id, Model model) {
        return page.summary(id, model);
    }

    /** With the header the page saved by itself and wants the progress back; otherwise it is a button. */
    @FormPolicy.MayRead
    @PostMapping("/isian")
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "1") int bagian,
            @RequestParam(required = false) @Nullable Integer lanjut,
            @RequestHeader(name = "X-Autosave", required = false) @Nullable String autosave,
            Model model) {
        TypedAnswers typed = TypedAnswers.of(sent);
        try {
            answerQuestions.answer(id, typed);
        } catch (RuleViolation violation) {
            model.addAttribute("problem", violation.code());
            return Forms.invalid(page.sitting(id, bagian, typed.answers(), model), model.asMap());
        }
        if (autosave != null) {
            return new ModelAndView(page.sitting(id, bagian, Map.of(), model) + " :: progress", model.asMap());
        }
        return new ModelAndView(
                "redirect:" + HERE + id + (lanjut == null ? "/ringkasan" : "?bagian=" + Math.max(1, lanjut)));
    }

    @FormPolicy.MayRead
    @PostMapping("/pengiriman")
    ModelAndView submit(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect) {
        try {
            answerQuestions.answer(id, TypedAnswers.of(sent));
            submitForm.submit(id);
        } catch (RuleViolation violation) {
            model.addAttribute("problem", violation.code());
            model.addAttribute("komentar", sent.getFirst("k.komentar"));
            return Forms.invalid(page.summary(id, model), model.asMap());
        }
        redirect.addFlashAttribute("notice", "raters.submitted");
        return new ModelAndView("redirect:/penilaian-360");
    }

    @FormPolicy.MayRead
    @PostMapping("/penarikan")
    String takeBack(@PathVariable UUID id, RedirectAttributes redirect) {
        return Forms.settle(HERE + id + "/ringkasan", redirect, "raters.taken-back", () -> submitForm.takeBack(id));
    }
}
