package id.mumpuni.security.setup;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/persiapan/{token}")
class SetupController {

    private static final String PAGE = "security/setup/form";

    private final MakeFirstAdministrator makeFirstAdministrator;

    SetupController(MakeFirstAdministrator makeFirstAdministrator) {
        this.makeFirstAdministrator = makeFirstAdministrator;
    }

    @SetupPolicy.HoldsToken
    @GetMapping
    String form(@PathVariable String token, Model model) {
        model.addAttribute("form", SetupForm.empty());
        return PAGE;
    }

    @SetupPolicy.HoldsToken
    @PostMapping
    ModelAndView make(
            @PathVariable String token,
            @Valid @ModelAttribute("form") SetupForm form,
            BindingResult errors,
            Model model) {
        if (!errors.hasFieldErrors("again") && !form.repeated()) {
            errors.rejectValue("again", "password.not-repeated");
        }
        if (!form.officerComplete()) {
            errors.rejectValue("officerLogin", "setup.officer.incomplete");
        }
        if (!errors.hasErrors()) {
            try {
                return done(makeFirstAdministrator.make(token, form), form);
            } catch (RuleViolation violation) {
                errors.rejectValue(fieldOf(violation), violation.code());
            }
        }
        return Forms.invalid(PAGE, model.asMap());
    }

    /** Shown at once: the officer's code can be read only now. */
    private static ModelAndView done(@Nullable String code, SetupForm form) {
        if (code == null) {
            return new ModelAndView("redirect:/masuk?aktif");
        }
        return new ModelAndView("security/setup/done")
                .addObject("code", code)
                .addObject("officer", form.officerName())
                .addObject("login", form.officerLogin());
    }

    private static String fieldOf(RuleViolation violation) {
        return violation.code().startsWith("PasswordProblem") ? "password" : "officerLogin";
    }
}
