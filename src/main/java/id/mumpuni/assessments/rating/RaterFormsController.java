package id.mumpuni.assessments.rating;

import id.mumpuni.people.CurrentActor;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All forms of a rater, and a rehearsal that keeps nothing. */
@Controller
@RequestMapping("/penilaian-360")
class RaterFormsController {

    private static final String REHEARSAL = "assessments/rating/rehearsal";

    private final RaterForms forms;
    private final Questions questions;
    private final CurrentActor currentActor;

    RaterFormsController(RaterForms forms, Questions questions, CurrentActor currentActor) {
        this.forms = forms;
        this.questions = questions;
        this.currentActor = currentActor;
    }

    @GetMapping
    String list(Model model) {
        List<FormFacts> own = forms.of(currentActor.get().employeeId());
        model.addAttribute("waiting", own.stream().filter(FormFacts::waiting).toList());
        model.addAttribute("others", own.stream().filter(one -> !one.waiting()).toList());
        return "assessments/rating/list";
    }

    @GetMapping("/latihan")
    String rehearse(Model model) {
        model.addAttribute("questions", questions.rehearsal());
        return REHEARSAL;
    }

    /** Answers as the real form would, and forgets. */
    @PostMapping("/latihan")
    String finish(@RequestParam MultiValueMap<String, String> sent, Model model) {
        var typed = TypedAnswers.of(sent).answers();
        var shown = questions.rehearsal().stream()
                .map(one -> one.answered(typed.get(one.place())))
                .toList();
        model.addAttribute("questions", shown);
        model.addAttribute(
                "open", shown.stream().filter(one -> one.answer() == null).count());
        return REHEARSAL;
    }
}
