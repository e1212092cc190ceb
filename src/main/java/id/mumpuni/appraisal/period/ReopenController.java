package id.mumpuni.appraisal.period;

import id.mumpuni.shared.Forms;
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
        return Forms.settle("/periode/" + id, redirect, "period.reopened", () -> reopenPeriod.reopen(id, alasan));
    }
}
