package id.mumpuni.security.activation;

import id.mumpuni.notifications.Outbox;
import id.mumpuni.security.account.FailedAttempts;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says how to get back in; sends the code by mail where there is a mail server. */
@Controller
@RequestMapping("/lupa-kata-sandi")
class ForgottenController {

    private final RequestCode requestCode;
    private final FailedAttempts attempts;
    private final Outbox outbox;

    ForgottenController(RequestCode requestCode, FailedAttempts attempts, Outbox outbox) {
        this.requestCode = requestCode;
        this.attempts = attempts;
        this.outbox = outbox;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("mailOpen", outbox.open());
        return "security/activation/forgotten";
    }

    /** The same answer whether there is such a person or not. Asking counts, so nobody floods a mailbox. */
    @PostMapping
    String request(@RequestParam String login, HttpServletRequest request) {
        if (attempts.count("mail " + login, request.getRemoteAddr()).isZero()) {
            requestCode.request(login);
        }
        return "redirect:/lupa-kata-sandi?terkirim";
    }
}
