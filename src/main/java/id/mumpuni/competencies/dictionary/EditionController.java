package id.mumpuni.competencies.dictionary;

import id.mumpuni.people.PersonnelPolicy;
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

/** The draft of a competency: begun, written. */
@Controller
@RequestMapping("/kamus-kompetensi/{id}")
class EditionController {

    private static final String FORM = "competencies/dictionary/form";

    private final Editions editions;
    private final BeginEdition beginEdition;
    private final WriteEdition writeEdition;

    EditionController(Editions editions, BeginEdition beginEdition, WriteEdition writeEdition) {
        this.editions = editions;
        this.beginEdition = beginEdition;
        this.writeEdition = writeEdition;
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/edisi")
    String begin(@PathVariable UUID id, RedirectAttributes redirect) {
        try {
            beginEdition.begin(id);
            return "redirect:/kamus-kompetensi/" + id + "/rancangan";
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
            return "redirect:/kamus-kompetensi/" + id;
        }
    }

    @PersonnelPolicy.MayManage
    @GetMapping("/rancangan")
    String edit(@PathVariable UUID id, Model model) {
        model.addAttribute("form", editions.form(editions.draft(id).id()));
        return FORM;
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/rancangan")
    ModelAndView write(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") EditionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        form.check(errors);
        if (errors.hasErrors()) {
            return Forms.invalid(FORM, model.asMap());
        }
        try {
            writeEdition.write(id, form);
        } catch (Stale stale) {
            EditionForm stored = editions.form(editions.draft(id).id());
            model.addAttribute("stored", stored);
            model.addAttribute("form", form.whole().onTopOf(stored.version() == null ? 0 : stored.version()));
            return new ModelAndView(FORM, model.asMap(), HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("notice", "competencies.draft.saved");
        return new ModelAndView("redirect:/kamus-kompetensi/" + id + "?edisi="
                + editions.draft(id).number());
    }
}
