package id.mumpuni.competencies.standard;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import id.mumpuni.shared.Stale;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Supplier;
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

/** The draft of a standard: begun, written. */
@Controller
@RequestMapping("/standar-jabatan")
class StandardDraftController {

    private static final String FORM = "competencies/standard/form";
    private static final String LIST = "/standar-jabatan";

    private final Standards standards;
    private final BeginStandard beginStandard;
    private final WriteStandard writeStandard;

    StandardDraftController(Standards standards, BeginStandard beginStandard, WriteStandard writeStandard) {
        this.standards = standards;
        this.beginStandard = beginStandard;
        this.writeStandard = writeStandard;
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/jabatan/{id}/rancangan")
    String beginForPosition(@PathVariable UUID id, RedirectAttributes redirect) {
        return begin(LIST + "/jabatan/" + id, () -> beginStandard.forPosition(id), redirect);
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/{id}/rancangan")
    String beginNext(@PathVariable UUID id, RedirectAttributes redirect) {
        return begin(LIST + "/" + id, () -> beginStandard.after(id), redirect);
    }

    private static String begin(String page, Supplier<UUID> draft, RedirectAttributes redirect) {
        try {
            return "redirect:" + LIST + "/" + draft.get() + "/isian";
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
            return "redirect:" + page;
        }
    }

    @PersonnelPolicy.MayManage
    @GetMapping("/{id}/isian")
    String edit(@PathVariable UUID id, Model model) {
        Standard draft = standards.get(id);
        if (!draft.isDraft()) {
            return "redirect:" + LIST + "/" + id;
        }
        model.addAttribute("form", StandardForm.of(draft, standards.offered(id)));
        return form(id, model);
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/{id}/isian")
    ModelAndView write(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") StandardForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        form.check(errors);
        if (errors.hasErrors()) {
            return Forms.invalid(form(id, model), model.asMap());
        }
        try {
            writeStandard.write(id, form);
        } catch (Stale stale) {
            Standard stored = standards.get(id);
            if (!stored.isDraft()) {
                redirect.addFlashAttribute("problem", "standards.in-force-already");
                return new ModelAndView("redirect:" + LIST + "/" + id);
            }
            model.addAttribute("stored", standards.requirements(id));
            model.addAttribute("form", form.onTopOf(stored.version()));
            return new ModelAndView(form(id, model), model.asMap(), HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("notice", "standards.saved");
        return new ModelAndView("redirect:" + LIST + "/" + id);
    }

    private String form(UUID id, Model model) {
        model.addAttribute("standard", standards.get(id));
        model.addAttribute("offered", standards.offered(id));
        return FORM;
    }
}
