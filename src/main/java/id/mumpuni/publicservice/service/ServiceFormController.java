package id.mumpuni.publicservice.service;

import static java.util.Objects.requireNonNull;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
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

/** Writes a service down, and changes what was written. */
@Controller
@RequestMapping("/layanan")
class ServiceFormController {

    private static final String FORM = "publicservice/form";

    private final ServiceList services;
    private final KeepOffer keepOffer;
    private final CurrentActor currentActor;

    ServiceFormController(ServiceList services, KeepOffer keepOffer, CurrentActor currentActor) {
        this.services = services;
        this.keepOffer = keepOffer;
        this.currentActor = currentActor;
    }

    @ServicePolicy.MayRegister
    @GetMapping("/baru")
    String empty(Model model) {
        model.addAttribute("form", ServiceForm.empty(null));
        return show(null, model);
    }

    @ServicePolicy.MayRegister
    @PostMapping
    ModelAndView register(
            @Valid @ModelAttribute("form") ServiceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        return settle(null, errors, model, redirect, () -> registered(form, errors));
    }

    @ServicePolicy.MayManage
    @GetMapping("/{id}/perubahan")
    String form(@PathVariable UUID id, Model model) {
        model.addAttribute("form", ServiceForm.of(services.get(id)));
        return show(id, model);
    }

    @ServicePolicy.MayManage
    @PostMapping("/{id}/perubahan")
    ModelAndView describe(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ServiceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        Forms.requireReadable(errors);
        return settle(id, errors, model, redirect, () -> {
            keepOffer.describe(id, form.written(), form.version());
            return id;
        });
    }

    /** A unit that is not on offer is a mistake of the form, not of the page. */
    private @Nullable UUID registered(ServiceForm form, BindingResult errors) {
        try {
            return keepOffer.register(requireNonNull(form.unit()), form.written());
        } catch (AccessDeniedException notTheirs) {
            errors.rejectValue("unit", "publicservice.service.unit-not-yours");
            return null;
        }
    }

    private ModelAndView settle(
            @Nullable UUID id,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            Supplier<@Nullable UUID> saving) {
        if (!errors.hasErrors()) {
            try {
                UUID saved = saving.get();
                if (saved != null) {
                    redirect.addFlashAttribute("notice", "publicservice.service.saved");
                    return new ModelAndView("redirect:/layanan/" + saved);
                }
            } catch (RuleViolation violation) {
                errors.rejectValue("name", violation.code());
            }
        }
        return Forms.invalid(show(id, model), model.asMap());
    }

    private String show(@Nullable UUID id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("units", id == null ? services.units(currentActor.get()) : null);
        return FORM;
    }
}
