package id.mumpuni.workplans.library;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.people.PositionKind;
import id.mumpuni.people.PositionLevel;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.Stale;
import id.mumpuni.workplans.IndicatorAspect;
import id.mumpuni.workplans.Perspective;
import id.mumpuni.workplans.ResultKind;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** An entry of the library as the personnel agency keeps it. */
@Controller
@RequestMapping("/pustaka-hasil")
class EntryController {

    private static final String FORM = "workplans/library/form";

    private final LibraryPages pages;
    private final WriteEntry writeEntry;

    EntryController(LibraryPages pages, WriteEntry writeEntry) {
        this.pages = pages;
        this.writeEntry = writeEntry;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("kinds", PositionKind.values());
        model.addAttribute("levels", PositionLevel.values());
        model.addAttribute("resultKinds", ResultKind.values());
        model.addAttribute("aspects", IndicatorAspect.values());
        model.addAttribute("perspectives", Perspective.values());
    }

    @PersonnelPolicy.MayManage
    @GetMapping("/baru")
    String blank(Model model) {
        model.addAttribute("form", EntryForm.empty());
        return FORM;
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/baru")
    ModelAndView add(
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        return write(null, form, errors, model, redirect);
    }

    @PersonnelPolicy.MayManage
    @GetMapping("/{id}")
    String entry(@PathVariable UUID id, Model model) {
        model.addAttribute("form", pages.form(id).roomy());
        model.addAttribute("versions", pages.versions(id));
        return FORM;
    }

    @PersonnelPolicy.MayManage
    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        model.addAttribute("versions", pages.versions(id));
        return write(id, form, errors, model, redirect);
    }

    private ModelAndView write(
            @Nullable UUID id, EntryForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            return Forms.invalid(FORM, model.asMap());
        }
        try {
            writeEntry.write(id, form);
        } catch (Stale stale) {
            EntryForm stored = pages.form(Objects.requireNonNull(id));
            model.addAttribute("stored", stored);
            model.addAttribute("form", form.onTopOf(stored.version()).roomy());
            return new ModelAndView(FORM, model.asMap(), HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("notice", "library.saved");
        redirect.addAttribute("q", title(form));
        return new ModelAndView("redirect:/pustaka-hasil");
    }

    private static String title(EntryForm form) {
        return form.title() == null ? "" : form.title().strip();
    }
}
