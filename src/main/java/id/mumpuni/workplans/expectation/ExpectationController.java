package id.mumpuni.workplans.expectation;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.workplans.CoreValue;
import id.mumpuni.workplans.PlanStatus;
import id.mumpuni.workplans.access.PlanPolicy;
import id.mumpuni.workplans.page.PlanPages;
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

/** Special expectations during the year: everyone who may read the plan sees how they changed, the leader changes them. */
@Controller
@RequestMapping("/skp/{id}/ekspektasi")
class ExpectationController {

    private static final String PAGE = "workplans/expectation/page";

    private final PlanPages pages;
    private final PlanPolicy policy;
    private final Expectations expectations;
    private final ChangeExpectations changeExpectations;
    private final ReadExpectations readExpectations;

    ExpectationController(
            PlanPages pages,
            PlanPolicy policy,
            Expectations expectations,
            ChangeExpectations changeExpectations,
            ReadExpectations readExpectations) {
        this.pages = pages;
        this.policy = policy;
        this.expectations = expectations;
        this.changeExpectations = changeExpectations;
        this.readExpectations = readExpectations;
    }

    @PlanPolicy.MayView
    @GetMapping
    String page(@PathVariable UUID id, Model model) {
        PlanPages.Head head = show(id, model);
        model.addAttribute("form", new ExpectationForm(expectations.of(id), head.version()));
        return PAGE;
    }

    @PlanPolicy.MayLead
    @PostMapping
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ExpectationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                boolean none = changeExpectations
                        .change(id, form.said(), form.version())
                        .isEmpty();
                redirect.addFlashAttribute(
                        "notice", none ? "workplans.expectation.unchanged" : "workplans.expectation.changed");
                return new ModelAndView("redirect:/skp/" + id + "/ekspektasi");
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        show(id, model);
        return Forms.invalid(PAGE, model.asMap());
    }

    @PlanPolicy.MayOwn
    @PostMapping("/dibaca")
    String read(@PathVariable UUID id, RedirectAttributes redirect) {
        readExpectations.read(id);
        redirect.addFlashAttribute("notice", "workplans.expectation.read");
        return "redirect:/skp/" + id;
    }

    private PlanPages.Head show(UUID id, Model model) {
        PlanPages.Head head = pages.head(id);
        model.addAttribute("head", head);
        model.addAttribute("values", CoreValue.values());
        model.addAttribute("changes", expectations.changes(id));
        model.addAttribute("may", policy.on(id));
        model.addAttribute("set", head.status() == PlanStatus.SET);
        return head;
    }
}
