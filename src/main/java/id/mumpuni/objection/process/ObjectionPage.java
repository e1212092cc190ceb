package id.mumpuni.objection.process;

import id.mumpuni.appraisal.EvaluationPapers;
import id.mumpuni.appraisal.ExpectationLevel;
import id.mumpuni.appraisal.ResultChange;
import id.mumpuni.objection.rules.Party;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one objection: the whole file, and the forms of whoever looks. The caller guards it. */
@Component
class ObjectionPage {

    static final String VIEW = "objection/show";

    private final ObjectionFiles files;
    private final ObjectionPolicy policy;
    private final TiedPieces pieces;
    private final EvaluationPapers papers;
    private final ResultChange results;
    private final Clock clock;

    ObjectionPage(
            ObjectionFiles files,
            ObjectionPolicy policy,
            TiedPieces pieces,
            EvaluationPapers papers,
            ResultChange results,
            Clock clock) {
        this.files = files;
        this.policy = policy;
        this.pieces = pieces;
        this.papers = papers;
        this.results = results;
        this.clock = clock;
    }

    void show(UUID id, Model model) {
        ObjectionFiles.File file = files.get(id);
        model.addAttribute("file", file);
        model.addAttribute("signed", files.signed(file.appraisalId()));
        model.addAttribute("heard", files.heard(id));
        model.addAttribute("pieces", pieces.of(id));
        model.addAttribute("may", policy.on(id));
        model.addAttribute("paper", papers.signed(file.appraisalId()));
        model.addAttribute("levels", ExpectationLevel.values());
        model.addAttribute("choices", results.choices(file.appraisalId()));
        model.addAttribute("outcomes", DecisionOutcome.values());
        model.addAttribute("parties", Party.values());
        blank(model, "explanationForm", new ExplanationForm(null));
        blank(model, "additionForm", new AdditionForm(null));
        blank(model, "hearingForm", new HearingForm(null, LocalDate.now(clock), null));
        blank(model, "decisionForm", new DecisionForm(file.version(), null, null, null, null, null, null));
        blank(model, "namingForm", new NamingForm(null, null));
    }

    /**
     * Does what a form of the page asks for, and shows the form again as it was typed if that is not
     * possible, also where the page would not offer it any more.
     */
    ModelAndView settle(UUID id, BindingResult errors, Model model, RedirectAttributes redirect, Step step)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                redirect.addFlashAttribute("notice", step.take());
                return new ModelAndView("redirect:/keberatan/" + id);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        model.addAttribute("tried", errors.getObjectName());
        show(id, model);
        return Forms.invalid(VIEW, model.asMap());
    }

    /** Returns the key of the notice. */
    @FunctionalInterface
    interface Step {
        String take();
    }

    private static void blank(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}
