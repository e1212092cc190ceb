package id.mumpuni.objection.process;

import static java.util.Objects.requireNonNull;

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

/** Who decides where the line has nobody, or somebody who cannot. */
@Controller
class NamingController {

    private final NameDecider nameDecider;
    private final ObjectionPage page;

    NamingController(NameDecider nameDecider, ObjectionPage page) {
        this.nameDecider = nameDecider;
        this.page = page;
    }

    @ObjectionPolicy.MayName
    @PostMapping("/keberatan/{id}/penunjukan")
    ModelAndView name(
            @PathVariable UUID id,
            @Valid @ModelAttribute("namingForm") NamingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws BindException {
        return page.settle(id, errors, model, redirect, () -> {
            nameDecider.name(id, requireNonNull(form.decider()), Typed.required(form.why()));
            return "objection.named-now";
        });
    }
}
