package id.mumpuni.security.activation;

import static java.util.Objects.requireNonNull;

import id.mumpuni.security.account.FailedAttempts;
import id.mumpuni.security.account.WaitingTime;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** First password, and a new one for whoever forgot the old: the same page, with a code either way. */
@Controller
@RequestMapping("/aktivasi")
class ActivationController {

    private static final String PAGE = "security/activation/form";

    private final ActivateAccount activateAccount;
    private final FailedAttempts attempts;

    ActivationController(ActivateAccount activateAccount, FailedAttempts attempts) {
        this.activateAccount = activateAccount;
        this.attempts = attempts;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", ActivationForm.empty());
        return PAGE;
    }

    @PostMapping
    ModelAndView activate(
            @Valid @ModelAttribute("form") ActivationForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request) {
        if (!errors.hasFieldErrors("again") && !form.repeated()) {
            errors.rejectValue("again", "password.not-repeated");
        }
        if (!errors.hasErrors() && activated(form, errors, request.getRemoteAddr())) {
            return new ModelAndView("redirect:/masuk?aktif");
        }
        return Forms.invalid(PAGE, model.asMap());
    }

    private boolean activated(ActivationForm form, BindingResult errors, String address) {
        String login = requireNonNull(form.login());
        Duration wait = attempts.count(login, address);
        if (!wait.isZero()) {
            WaitingTime time = WaitingTime.of(wait);
            errors.reject(time.key(), new Object[] {time.amount()}, "");
            return false;
        }
        try {
            activateAccount.activate(login, requireNonNull(form.code()), requireNonNull(form.password()));
        } catch (RuleViolation violation) {
            return refused(violation, login, address, errors);
        }
        attempts.succeeded(login, address);
        return true;
    }

    /** A password that is too weak was tried with a right code: that is no guess. */
    private boolean refused(RuleViolation violation, String login, String address, BindingResult errors) {
        if (violation.code().equals("activation.wrong-code")) {
            errors.rejectValue("code", violation.code());
        } else {
            attempts.succeeded(login, address);
            errors.rejectValue("password", violation.code());
        }
        return false;
    }
}
