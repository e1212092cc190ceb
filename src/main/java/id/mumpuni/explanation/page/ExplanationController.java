package id.mumpuni.explanation.page;

import id.mumpuni.appraisal.ResultOpening;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Why a result is what it is. */
@Controller
class ExplanationController {

    private final ResultOpening opening;
    private final ExplanationPage page;

    ExplanationController(ResultOpening opening, ExplanationPage page) {
        this.opening = opening;
        this.page = page;
    }

    @MayExplain
    @GetMapping("/hasil/{id}/penjelasan")
    String show(@PathVariable UUID id, Model model) {
        opening.note(id);
        page.show(id, model);
        return ExplanationPage.VIEW;
    }
}
