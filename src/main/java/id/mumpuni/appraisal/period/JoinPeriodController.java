package id.mumpuni.appraisal.period;

import id.mumpuni.shared.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class JoinPeriodController {

    private final JoinPeriod joinPeriod;

    JoinPeriodController(JoinPeriod joinPeriod) {
        this.joinPeriod = joinPeriod;
    }

    @PeriodPolicy.MayOpen
    @PostMapping("/periode/{id}/peserta")
    String join(@PathVariable UUID id, RedirectAttributes redirect) {
        try {
            int joined = joinPeriod.join(id);
            redirect.addFlashAttribute("notice", "period.joined");
            redirect.addFlashAttribute("noticeArgs", new Object[] {joined});
        } catch (RuleViolation violation) {
            redirect.addFlashAttribute("problem", violation.code());
        }
        return "redirect:/periode/" + id;
    }
}
