package id.mumpuni.appraisal.period;

import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ReopenController {

    private final ReopenPeriod reopenPeriod;

    ReopenController(ReopenPeriod reopenPeriod) {
        this.reopenPeriod = reopenPeriod;
    }

    @PeriodPolicy.MayOpen
    @PostMapping("/periode/{id}/pembukaan-kembali")
    String reopen(@PathVariable UUID id, @RequestParam(defaultValue = "") String alasan, RedirectAttributes redirect) {
        try {
            reopenPeriod.reopen(id, alasan);
            redirect.addFlashAttribute("notice", "period.reopened");
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
        }
        return "redirect:/periode/" + id;
    }
}
