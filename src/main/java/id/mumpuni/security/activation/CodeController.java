package id.mumpuni.security.activation;

import id.mumpuni.security.account.AccountPolicy;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/akun/{id}")
class CodeController {

    private final IssueCode issueCode;
    private final MailCode mailCode;

    CodeController(IssueCode issueCode, MailCode mailCode) {
        this.issueCode = issueCode;
        this.mailCode = mailCode;
    }

    /** The code is shown once, on the next page, and never again. */
    @AccountPolicy.MayIssueCode
    @PostMapping("/kode")
    String issue(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean mail, RedirectAttributes redirect) {
        if (mail) {
            mailCode.mail(id);
            redirect.addFlashAttribute("notice", "account.code-mailed");
        } else {
            redirect.addFlashAttribute("code", issueCode.issue(id));
        }
        return "redirect:/akun/" + id;
    }
}
