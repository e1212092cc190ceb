package id.mumpuni.security.activation;

import id.mumpuni.notifications.Outbox;
import id.mumpuni.people.CurrentActor;
import id.mumpuni.security.account.AccountPolicy;
import id.mumpuni.shared.Forms;
import id.mumpuni.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/akun/lembar-kode")
class CodeSheetController {

    private static final String FORM = "security/activation/sheet-form";

    private final CodeSheet sheet;
    private final IssueCodes issueCodes;
    private final Outbox outbox;
    private final CurrentActor currentActor;
    private final Clock clock;

    CodeSheetController(CodeSheet sheet, IssueCodes issueCodes, Outbox outbox, CurrentActor currentActor, Clock clock) {
        this.sheet = sheet;
        this.issueCodes = issueCodes;
        this.outbox = outbox;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @AccountPolicy.MaySeeList
    @GetMapping
    String form(Model model) {
        fill(model);
        return FORM;
    }

    /** The answer is the sheet itself, not another page: it is the only moment in which the codes can be read. */
    @AccountPolicy.MaySeeList
    @PostMapping
    ModelAndView print(@RequestParam UUID unit, @RequestParam(defaultValue = "false") boolean mail, Model model) {
        try {
            IssueCodes.Result result = issueCodes.issue(unit, mail && outbox.open());
            model.addAttribute("result", result);
            model.addAttribute("until", LocalDate.now(clock).plusDays(Codes.LIFETIME.toDays()));
            return new ModelAndView("security/activation/sheet", model.asMap());
        } catch (RuleViolation violation) {
            fill(model);
            model.addAttribute("problem", violation.code());
            model.addAttribute("problemArguments", violation.arguments());
            return Forms.invalid(FORM, model.asMap());
        }
    }

    private void fill(Model model) {
        model.addAttribute("units", sheet.units(currentActor.get()));
        model.addAttribute("mailOpen", outbox.open());
    }
}
