package id.mumpuni.security.signin;

import id.mumpuni.security.DemoAccounts;
import id.mumpuni.security.account.WaitingTime;
import id.mumpuni.shared.Forms;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
    private static final String CARRY = "/masuk/isian";
    private static final String UNSENT = "unsent";

    private final DemoAccounts demo;

    SignInController(DemoAccounts demo) {
        this.demo = demo;
    }

    @GetMapping("/masuk")
    String form(@ModelAttribute("form") SignInForm form, Model model) {
        model.addAttribute("demo", demo.offered());
        return PAGE;
    }

    /** Answers a form that came too late with the sign-in page, which carries it; false if there is nothing to carry. */
    static boolean carriesUnsent(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Unsent unsent =
                request.getHeader("HX-Request") == null ? Unsent.of(request).orElse(null) : null;
        if (unsent != null) {
            request.setAttribute(UNSENT, unsent);
            request.getRequestDispatcher(CARRY).forward(request, response);
        }
        return unsent != null;
    }

    /** Where such a form is forwarded to. */
    @PostMapping(CARRY)
    ModelAndView carry(
            @RequestAttribute(name = UNSENT, required = false) @Nullable Unsent unsent,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("demo", demo.offered());
        model.addAttribute("form", SignInForm.carrying(ReturnAddress.of(request).orElse(null), unsent));
        return new ModelAndView(PAGE, model.asMap(), unsent == null ? HttpStatus.OK : HttpStatus.UNAUTHORIZED);
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
