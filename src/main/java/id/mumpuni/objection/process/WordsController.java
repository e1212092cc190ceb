package id.mumpuni.objection.process;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What both sides say in writing. */
@Controller
class WordsController {

    private final ExplainResult explainResult;
    private final AddToObjection addToObjection;
    private final ObjectionPage page;

    WordsController(ExplainResult explainResult, AddToObjection addToObjection, ObjectionPage page) {
        this.explainResult = explainResult;
        this.addToObjection = addToObjection;
        this.page = page;
    }

    @ObjectionPolicy.MayExplain
    @PostMapping("/keberatan/{id}/penjelasan")
    ModelAndView explain(
            @PathVariable UUID id,
            @Valid @ModelAttribute("explanationForm") ExplanationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        return page.settle(id, errors, model, redirect, () -> {
            explainResult.explain(id, Typed.required(form.explanation()));
            return "objection.explained-now";
        });
    }

    @ObjectionPolicy.MayAdd
    @PostMapping("/keberatan/{id}/tambahan")
    ModelAndView add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("additionForm") AdditionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        return page.settle(id, errors, model, redirect, () -> {
            addToObjection.add(id, Typed.required(form.addition()));
            return "objection.added-now";
        });
    }
}
