package id.mumpuni.objection.process;

import static java.util.Objects.requireNonNull;

import id.mumpuni.shared.Forms;
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

/** What the superior does: whom they heard, and the decision. */
@Controller
class DecidingController {

    private final RecordHearing recordHearing;
    private final DecideObjection decideObjection;
    private final ObjectionPage page;

    DecidingController(RecordHearing recordHearing, DecideObjection decideObjection, ObjectionPage page) {
        this.recordHearing = recordHearing;
        this.decideObjection = decideObjection;
        this.page = page;
    }

    @ObjectionPolicy.MayHear
    @PostMapping("/keberatan/{id}/pemeriksaan")
    ModelAndView hear(
            @PathVariable UUID id,
            @Valid @ModelAttribute("hearingForm") HearingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        return page.settle(id, errors, model, redirect, () -> {
            recordHearing.record(
                    id, requireNonNull(form.party()), requireNonNull(form.heardOn()), Typed.required(form.record()));
            return "objection.heard-now";
        });
    }

    @ObjectionPolicy.MayDecide
    @PostMapping("/keberatan/{id}/keputusan")
    ModelAndView decide(
            @PathVariable UUID id,
            @Valid @ModelAttribute("decisionForm") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        form.check(errors);
        return page.settle(id, errors, model, redirect, () -> {
            decideObjection.decide(id, requireNonNull(form.version()), form.verdict());
            return "objection.decided-now";
        });
    }
}
