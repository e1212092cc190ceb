package id.mumpuni.dialogue.guidance;

import static java.util.Objects.requireNonNull;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One guidance: read, filled in table by table, its steps ended. */
@Controller
@RequestMapping("/bimbingan/{id}")
class GuidanceStepsController {

    private final GuidancePages pages;
    private final GuidanceLines lines;
    private final GuidancePolicy policy;
    private final WriteGuidance writeGuidance;

    GuidanceStepsController(
            GuidancePages pages, GuidanceLines lines, GuidancePolicy policy, WriteGuidance writeGuidance) {
        this.pages = pages;
        this.lines = lines;
        this.policy = policy;
        this.writeGuidance = writeGuidance;
    }

    @GuidancePolicy.MayView
    @GetMapping
    String read(@PathVariable UUID id, Model model) {
        GuidancePages.Head head = pages.head(id);
        GuidancePermissions may = policy.on(id);
        model.addAttribute("head", head);
        model.addAttribute("lines", lines.of(id));
        model.addAttribute("sections", Section.of(head.kind()));
        model.addAttribute("may", may);
        model.addAttribute("review", may.mayReadRating() ? pages.review(id) : null);
        model.addAttribute("opinion", may.mayReadJudgement() ? pages.opinion(id) : null);
        return "dialogue/guidance/show";
    }

    @GuidancePolicy.MayPlan
    @GetMapping("/rencana")
    String plan(@PathVariable UUID id, Model model) {
        GuidancePages.Head head = pages.head(id);
        model.addAttribute(
                "form",
                new GuidanceForm(
                        head.kind(), head.guideId(), head.reason(), head.plannedOn(), head.place(), head.version()));
        model.addAttribute("head", head);
        model.addAttribute("kinds", GuidanceKind.values());
        model.addAttribute("action", "/bimbingan/" + id + "/rencana");
        return "dialogue/guidance/plan";
    }

    @GuidancePolicy.MayTakePart
    @GetMapping("/isian/{section}")
    String form(@PathVariable UUID id, @PathVariable Section section, Model model) {
        GuidancePages.Head head = show(id, section, model);
        var rows = lines.of(id).stream()
                .filter(row -> row.section().equals(section.name()))
                .map(row -> new LineForm.Line(row.first(), row.second(), row.third(), row.fourth(), row.dueOn()))
                .toList();
        model.addAttribute("form", new LineForm(rows, head.opportunity(), head.version()).roomy());
        return "dialogue/guidance/lines";
    }

    @GuidancePolicy.MayTakePart
    @PostMapping("/isian/{section}")
    ModelAndView write(
            @PathVariable UUID id,
            @PathVariable Section section,
            @Valid @ModelAttribute("form") LineForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                writeGuidance.write(id, section, form, requireNonNull(form.version()));
                redirect.addFlashAttribute("notice", "dialogue.guidance.saved");
                return new ModelAndView("redirect:/bimbingan/" + id);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        show(id, section, model);
        return Forms.invalid("dialogue/guidance/lines", model.asMap());
    }

    @GuidancePolicy.MayTakePart
    @PostMapping("/langkah/{lineId}")
    String finish(
            @PathVariable UUID id,
            @PathVariable UUID lineId,
            @RequestParam(defaultValue = "") String outcome,
            RedirectAttributes redirect) {
        try {
            writeGuidance.finish(id, lineId, outcome);
            redirect.addFlashAttribute("notice", "dialogue.guidance.step-done");
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
        }
        return "redirect:/bimbingan/" + id;
    }

    private GuidancePages.Head show(UUID id, Section section, Model model) {
        GuidancePages.Head head = pages.head(id);
        model.addAttribute("head", head);
        model.addAttribute("section", section);
        return head;
    }
}
