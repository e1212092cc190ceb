package id.mumpuni.dialogue.guidance;

import static java.util.Objects.requireNonNull;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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

/** The tables of one guidance, filled in one at a time. */
@Controller
@RequestMapping("/bimbingan/{id}/isian/{section}")
class GuidanceTableController {

    private static final String FORM = "dialogue/guidance/lines";

    private final GuidancePages pages;
    private final GuidanceLines lines;
    private final WriteGuidance writeGuidance;

    GuidanceTableController(GuidancePages pages, GuidanceLines lines, WriteGuidance writeGuidance) {
        this.pages = pages;
        this.lines = lines;
        this.writeGuidance = writeGuidance;
    }

    @GuidancePolicy.MayTakePart
    @GetMapping
    String form(@PathVariable UUID id, @PathVariable Section section, Model model) {
        GuidancePages.Head head = show(id, section, model);
        model.addAttribute("form", stored(head, section).roomy());
        return FORM;
    }

    @GuidancePolicy.MayTakePart
    @PostMapping
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
            } catch (Stale stale) {
                GuidancePages.Head head = show(id, section, model);
                model.addAttribute("stored", stored(head, section));
                model.addAttribute("form", form.onTopOf(head.version()).roomy());
                return new ModelAndView(FORM, model.asMap(), HttpStatus.CONFLICT);
            }
        }
        show(id, section, model);
        return Forms.invalid(FORM, model.asMap());
    }

    private LineForm stored(GuidancePages.Head head, Section section) {
        var rows = lines.of(head.id()).stream()
                .filter(row -> row.section().equals(section.name()))
                .map(row -> new LineForm.Line(row.first(), row.second(), row.third(), row.fourth(), row.dueOn()))
                .toList();
        return new LineForm(rows, head.opportunity(), head.version());
    }

    private GuidancePages.Head show(UUID id, Section section, Model model) {
        GuidancePages.Head head = pages.head(id);
        model.addAttribute("head", head);
        model.addAttribute("section", section);
        return head;
    }
}
