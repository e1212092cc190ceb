package id.mumpuni.publicservice.survey;

import id.mumpuni.publicservice.code.SurveyCodes;
import id.mumpuni.publicservice.rules.ServiceElement;
import id.mumpuni.publicservice.rules.SurveyCode;
import id.mumpuni.shared.Askers;
import id.mumpuni.shared.Forms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The survey for the public: a code, nine questions, and nobody asks who answers. */
@Controller
@RequestMapping("/s")
class SurveyController {

    private static final String CODE = "publicservice/survey-code";
    private static final String FORM = "publicservice/survey";
    private static final String THANKS = "redirect:/s/terima-kasih";

    private final SurveyCodes codes;
    private final AnswerSurvey answerSurvey;
    private final Askers askers;

    SurveyController(SurveyCodes codes, AnswerSurvey answerSurvey, Askers askers) {
        this.codes = codes;
        this.answerSurvey = answerSurvey;
        this.askers = askers;
    }

    @GetMapping
    ModelAndView type(@RequestParam(required = false) @Nullable String kode) {
        if (kode == null) {
            return new ModelAndView(CODE);
        }
        String code = SurveyCode.read(kode);
        return code == null
                ? Forms.invalid(CODE, Map.of("problem", "publicservice.survey.code.unreadable", "typed", kode))
                : new ModelAndView("redirect:/s/" + code);
    }

    @GetMapping("/terima-kasih")
    String thanks() {
        return "publicservice/survey-thanks";
    }

    @SurveyPolicy.Anyone
    @GetMapping("/{code}")
    ModelAndView form(@PathVariable String code, HttpServletRequest request) {
        long wait = ask(code, request);
        if (wait > 0) {
            return new ModelAndView(CODE, Map.of("wait", wait), HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<SurveyCodes.Subject> subject = codes.subject(code);
        if (subject.isEmpty()) {
            return new ModelAndView(CODE, Map.of("problem", "publicservice.survey.code.unknown"), HttpStatus.NOT_FOUND);
        }
        askers.asked(request.getRemoteAddr());
        ModelAndView page = new ModelAndView(FORM);
        page.addObject("form", SurveyForm.empty(code));
        page.addObject("subject", subject.get());
        return page.addObject("elements", ServiceElement.values());
    }

    @PostMapping
    ModelAndView answer(
            @Valid @ModelAttribute("form") SurveyForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request) {
        if (form.isByMachine()) {
            return new ModelAndView(THANKS);
        }
        form.check(errors);
        model.addAttribute("elements", ServiceElement.values());
        long wait = ask(form.kode(), request);
        if (wait > 0) {
            model.addAttribute("wait", wait);
            return new ModelAndView(FORM, model.asMap(), HttpStatus.TOO_MANY_REQUESTS);
        }
        if (!errors.hasErrors() && answerSurvey.answer(form.kode(), form.written())) {
            askers.asked(request.getRemoteAddr());
            return new ModelAndView(THANKS);
        }
        Optional<SurveyCodes.Subject> subject = codes.subject(form.kode());
        if (subject.isPresent()) {
            askers.asked(request.getRemoteAddr());
            model.addAttribute("subject", subject.get());
        } else {
            errors.rejectValue("kode", "publicservice.survey.code.unknown");
        }
        return Forms.invalid(FORM, model.asMap());
    }

    /** How many seconds to wait before the next question, 0 if it may be asked. What is no code at all is no guess. */
    private long ask(@Nullable String code, HttpServletRequest request) {
        if (SurveyCode.read(code) == null) {
            return 0;
        }
        Duration wait = askers.count(request.getRemoteAddr());
        return wait.isZero() ? 0 : wait.toSeconds() + 1;
    }
}
