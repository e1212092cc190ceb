package id.mumpuni.objection.process;

import id.mumpuni.evidence.EvidenceItems;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.ListQuery;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Objecting to the own result. */
@Controller
@RequestMapping("/hasil/{id}/keberatan")
class FilingController {

    private static final String VIEW = "objection/file";
    private static final ListQuery NEWEST = new ListQuery(null, null, null);

    private final FileObjection fileObjection;
    private final Objectable objectable;
    private final EvidenceItems evidence;
    private final CurrentActor currentActor;

    FilingController(
            FileObjection fileObjection, Objectable objectable, EvidenceItems evidence, CurrentActor currentActor) {
        this.fileObjection = fileObjection;
        this.objectable = objectable;
        this.evidence = evidence;
        this.currentActor = currentActor;
    }

    @ObjectionPolicy.MayFile
    @GetMapping
    ModelAndView blank(@PathVariable UUID id, Model model) {
        Objectable.Answer answer = objectable.of(id);
        if (answer.objection() != null) {
            return new ModelAndView("redirect:/keberatan/" + answer.objection());
        }
        model.addAttribute("form", FilingForm.BLANK);
        return new ModelAndView(VIEW, filled(id, answer, model).asMap());
    }

    @ObjectionPolicy.MayFile
    @PostMapping
    ModelAndView file(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") FilingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        if (!errors.hasErrors()) {
            try {
                UUID made = fileObjection.file(id, form.text(), form.pieces());
                redirect.addFlashAttribute("notice", "objection.filed-now");
                return new ModelAndView("redirect:/keberatan/" + made);
            } catch (RuleViolation violation) {
                errors.reject(violation.code(), violation.arguments(), violation.code());
            }
        }
        return Forms.invalid(VIEW, filled(id, objectable.of(id), model).asMap());
    }

    private Model filled(UUID id, Objectable.Answer answer, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("result", answer);
        model.addAttribute("day", DayText.of(answer.objectBy()));
        model.addAttribute("shelf", evidence.ownedBy(currentActor.get().employeeId(), NEWEST));
        return model;
    }
}
