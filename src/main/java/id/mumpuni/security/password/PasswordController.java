package id.mumpuni.security.password;

import static java.util.Objects.requireNonNull;

import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/kata-sandi")
class PasswordController {

    private static final String PAGE = "security/password/form";

    private final ChangePassword changePassword;

    PasswordController(ChangePassword changePassword) {
        this.changePassword = changePassword;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", PasswordForm.empty());
        return PAGE;
    }

    @PostMapping
    ModelAndView change(
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasFieldErrors("again") && !form.repeated()) {
            errors.rejectValue("again", "password.not-repeated");
        }
        if (!errors.hasErrors()) {
            try {
                changePassword.change(requireNonNull(form.old()), requireNonNull(form.password()));
                redirect.addFlashAttribute("notice", "password.changed");
                return new ModelAndView("redirect:/");
            } catch (RuleViolation violation) {
                errors.rejectValue(
                        violation.code().equals("password.old-wrong") ? "old" : "password", violation.code());
            }
        }
        return Forms.invalid(PAGE, model.asMap());
    }
}
