package id.mumpuni.security.signin;

import id.mumpuni.security.DemoAccounts;
import id.mumpuni.security.account.WaitingTime;
import id.mumpuni.shared.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {

    private static final String PAGE = "security/signin/form";

    private final DemoAccounts demo;

    SignInController(DemoAccounts demo) {
        this.demo = demo;
    }

    @GetMapping("/masuk")
    String form(@ModelAttribute("form") SignInForm form, Model model) {
        model.addAttribute("demo", demo.offered());
        return PAGE;
    }

    /** Where a refused attempt is forwarded to, so that the form comes back with what was typed. */
    @PostMapping("/masuk/gagal")
    ModelAndView refused(
            @ModelAttribute("form") SignInForm form,
            @RequestAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) @Nullable
                    AuthenticationException why,
            Model model) {
        model.addAttribute("demo", demo.offered());
        if (why instanceof TooManyAttempts many) {
            model.addAttribute("wait", WaitingTime.of(many.remaining()));
        } else {
            model.addAttribute("refused", why != null);
        }
        return Forms.invalid(PAGE, model.asMap());
    }
}
